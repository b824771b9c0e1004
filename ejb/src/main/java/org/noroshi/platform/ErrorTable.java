package org.noroshi.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What each failure means to a caller, in one place for pages and interfaces alike. An unknown failure is the server's
 * own: it has a fixed text and never its message.
 */
public final class ErrorTable {

    /** Meaning of a failure; the number is the status that HTTP has for it. */
    public enum Kind {
        INVALID(422),
        NOT_SIGNED_IN(401),
        NOT_CONFIRMED(403),
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        REFUSED(409),
        CHANGED_MEANWHILE(409),
        TOO_MANY(429),
        UNAVAILABLE(503),
        BROKEN(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * A failure as a caller is told of it.
     *
     * @param code for programs, such as {@code terms_changed}
     * @param problems fields that are wrong; empty unless the kind is INVALID
     * @param retryAfter how long to wait, where the kind is TOO_MANY or UNAVAILABLE
     */
    public record Failure(
            Kind kind,
            ErrorCode code,
            List<Object> args,
            List<InvalidInputException.Problem> problems,
            Optional<Duration> retryAfter) {

        /** The sentence for people. */
        public String text(Locale locale) {
            return code.text(locale, args.toArray());
        }
    }

    private ErrorTable() {}

    /** The failure behind the throwable and its causes. */
    public static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoroshiException known) {
                return known(known);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return new Failure(
                        Kind.INVALID, CommonError.INVALID_INPUT, List.of(), problems(violations), Optional.empty());
            }
            if (cause instanceof OptimisticLockException) {
                return plain(Kind.CHANGED_MEANWHILE, CommonError.CHANGED_MEANWHILE);
            }
            if (cause instanceof EJBAccessException) {
                return plain(Kind.NOT_ALLOWED, CommonError.NOT_FOUND);
            }
            if (cause.getCause() == cause) {
                break;
            }
        }
        return plain(Kind.BROKEN, CommonError.STORE_UNAVAILABLE);
    }

    private static Failure known(NoroshiException known) {
        if (known instanceof InvalidInputException invalid) {
            return new Failure(Kind.INVALID, invalid.code(), List.of(), invalid.problems(), Optional.empty());
        }
        if (known instanceof TooManyRequestsException many) {
            return new Failure(
                    Kind.TOO_MANY, many.code(), List.of(many.args()), List.of(), Optional.of(many.retryAfter()));
        }
        if (known instanceof UnavailableException later) {
            return new Failure(
                    Kind.UNAVAILABLE, later.code(), List.of(later.args()), List.of(), Optional.of(later.retryAfter()));
        }
        return new Failure(kind(known), known.code(), List.of(known.args()), List.of(), Optional.empty());
    }

    private static Kind kind(NoroshiException known) {
        if (known instanceof NotFoundException) {
            return Kind.NOT_FOUND;
        }
        if (known instanceof NotSignedInException) {
            return Kind.NOT_SIGNED_IN;
        }
        if (known instanceof NotConfirmedException) {
            return Kind.NOT_CONFIRMED;
        }
        return known instanceof NotForTokensException ? Kind.NOT_ALLOWED : Kind.REFUSED;
    }

    private static Failure plain(Kind kind, ErrorCode code) {
        return new Failure(kind, code, List.of(), List.of(), Optional.empty());
    }

    private static List<InvalidInputException.Problem> problems(ConstraintViolationException violations) {
        List<InvalidInputException.Problem> problems = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            problems.add(new InvalidInputException.Problem(
                    field(violation.getPropertyPath()), ConstraintText.of(violation), ConstraintText.args(violation)));
        }
        return problems;
    }

    /** The path without the method and its parameter, which are ours and not the caller's. */
    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, PARAMETER, CROSS_PARAMETER, RETURN_VALUE, CONSTRUCTOR -> field.setLength(0);
                default -> {
                    if (node.isInIterable()) {
                        field.append('[').append(node.getIndex()).append(']');
                    }
                    if (node.getName() != null) {
                        field.append(field.isEmpty() ? "" : ".").append(node.getName());
                    }
                }
            }
        }
        return field.toString();
    }
}
