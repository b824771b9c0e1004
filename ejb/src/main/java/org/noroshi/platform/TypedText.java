package org.noroshi.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.noroshi.platform.InvalidInputException.Problem;

/**
 * Reads what somebody typed, and collects what is wrong with it on the way, so that all of it is told at once.
 */
public final class TypedText {

    /** Nothing readable is this many times longer before it is tidied up. */
    private static final int SLACK = 4;

    private final List<Problem> problems = new ArrayList<>();

    /** One line that must be there: spaces at the ends go, those between become one. */
    public String line(String field, String typed, int most) {
        String line = optionalLine(field, typed, most);
        if (line.isEmpty() && isFine(field)) {
            wrong(field, CommonError.REQUIRED);
        }
        return line;
    }

    /** One line that may be missing. */
    public String optionalLine(String field, String typed, int most) {
        String given = typed == null ? "" : typed;
        if (given.length() > most * SLACK) {
            wrong(field, CommonError.TOO_LONG, most);
            return "";
        }
        String line = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .strip();
        check(field, line, line.length(), most);
        return line;
    }

    /** Several lines that must be there. */
    public String text(String field, String typed, int most) {
        return text(field, typed, most, CommonError.REQUIRED);
    }

    /** The same, where a capability says in its own words that they are missing. */
    public String text(String field, String typed, int most, ErrorCode whenMissing) {
        String text = optionalText(field, typed, most);
        if (text.isEmpty() && isFine(field)) {
            wrong(field, whenMissing);
        }
        return text;
    }

    /** Several lines that may be missing. */
    public String optionalText(String field, String typed, int most) {
        String given = typed == null ? "" : typed;
        if (given.length() > most * SLACK) {
            wrong(field, CommonError.TOO_LONG, most);
            return "";
        }
        String text = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        check(field, text.replace("\n", "").replace("\t", ""), text.length(), most);
        return text;
    }

    /** Remembers one thing more that is wrong. */
    public void wrong(String field, ErrorCode code, Object... args) {
        problems.add(new Problem(field, code, List.of(args)));
    }

    /** The same, found elsewhere. */
    public void wrong(Problem problem) {
        problems.add(problem);
    }

    /** All that is wrong so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @throws InvalidInputException with all that is wrong */
    public void requireNothingWrong() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private boolean isFine(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    /** Control and formatting signs, halves of signs and signs for private use can't be shown and hide what is meant. */
    private void check(String field, String text, int length, int most) {
        if (length > most) {
            wrong(field, CommonError.TOO_LONG, most);
        } else if (text.codePoints().anyMatch(TypedText::isUnreadable)) {
            wrong(field, CommonError.CONTROL_CHARACTERS);
        }
    }

    private static boolean isUnreadable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
