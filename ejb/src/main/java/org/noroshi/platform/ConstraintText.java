package org.noroshi.platform;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;

/** Turns a violated standard constraint into an error of ours, so that its text comes from our bundles. */
final class ConstraintText {

    private ConstraintText() {}

    static ErrorCode of(ConstraintViolation<?> violation) {
        return switch (name(violation)) {
            case "NotNull", "NotBlank", "NotEmpty", "AssertTrue" -> CommonError.REQUIRED;
            case "Size" -> isShort(violation) ? CommonError.REQUIRED : CommonError.TOO_LONG;
            case "Email" -> CommonError.NOT_AN_ADDRESS;
            default -> CommonError.INVALID_INPUT;
        };
    }

    static List<Object> args(ConstraintViolation<?> violation) {
        Object most = attributes(violation).get("max");
        return "Size".equals(name(violation)) && most != null ? List.of(most) : List.of();
    }

    private static boolean isShort(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() instanceof CharSequence text
                && attributes(violation).get("min") instanceof Integer least
                && text.length() < least;
    }

    private static String name(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static Map<String, Object> attributes(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAttributes();
    }
}
