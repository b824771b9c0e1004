package org.noroshi.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value that the secretariat changes while the service runs, with its history. Declared by the capability that reads
 * it; until somebody changes it, the server's setting of the same name counts, and without that the default.
 *
 * <p>{@code setting.<name without "noroshi.">} in the capability's {@code Messages} bundle is its label, the same with
 * {@code .help} says what follows from it.
 *
 * @param name such as {@code noroshi.seats}; the environment variable is derived from it
 * @param least smallest number, or fewest characters
 * @param most largest number, or most characters
 * @param choices what can be chosen, when it is a {@link Kind#CHOICE}; else nothing
 * @param ground the rule that makes it a decision of two officers; empty when one is enough
 */
public record LiveSetting(
        String name, Kind kind, String byDefault, int least, int most, List<String> choices, Optional<String> ground) {

    private static final int CALENDAR = 1_000;

    /** What a value may be. */
    public enum Kind {
        NUMBER,
        /** One of a few, by its number; the label's key with that number behind it says what it means. */
        CHOICE,
        LINE,
        TEXT,
        /** A day in Japan, such as {@code 2027-03-31}; may be empty. */
        DAY,
        /** Hours of one day, such as {@code 10:00-17:00}. */
        HOURS,
        /** Days of each year, such as {@code 12-29..01-03}. */
        SPAN,
        /** Single days, such as {@code 2027-08-13, 2027-08-16}; may be empty. */
        DAYS
    }

    /** A whole number within bounds that one officer may change. */
    public static LiveSetting number(String name, int byDefault, int least, int most) {
        return new LiveSetting(
                name, Kind.NUMBER, Integer.toString(byDefault), least, most, List.of(), Optional.empty());
    }

    /** One of a few, numbered from 0, that one officer may change. */
    public static LiveSetting choice(String name, int byDefault, int last) {
        return oneOf(name, byDefault, IntStream.rangeClosed(0, last).toArray());
    }

    /** One of these numbers, in their order, that one officer may change. */
    public static LiveSetting oneOf(String name, int byDefault, int... numbers) {
        return new LiveSetting(
                name,
                Kind.CHOICE,
                Integer.toString(byDefault),
                numbers[0],
                numbers[numbers.length - 1],
                IntStream.of(numbers).mapToObj(Integer::toString).toList(),
                Optional.empty());
    }

    /** A day, or none until somebody sets it, that one officer may change. */
    public static LiveSetting day(String name) {
        return calendar(name, Kind.DAY, "");
    }

    /** One line of text that one officer may change; {@code least} 0 lets it be empty. */
    public static LiveSetting line(String name, String byDefault, int least, int most) {
        return new LiveSetting(name, Kind.LINE, byDefault, least, most, List.of(), Optional.empty());
    }

    /** Several lines of text that one officer may change. */
    public static LiveSetting text(String name, String byDefault, int least, int most) {
        return new LiveSetting(name, Kind.TEXT, byDefault, least, most, List.of(), Optional.empty());
    }

    /** Hours or days in one of the forms of {@link Kind} that one officer may change. */
    static LiveSetting calendar(String name, Kind kind, String byDefault) {
        return new LiveSetting(name, kind, byDefault, 0, CALENDAR, List.of(), Optional.empty());
    }

    /** The same, changed by two officers only. */
    public LiveSetting byTwoOfficers(String rule) {
        return new LiveSetting(name, kind, byDefault, least, most, choices, Optional.of(rule));
    }

    /** Key of its texts: the name without what all names have in common. */
    public String key() {
        return "setting." + name.replaceFirst("^noroshi\\.", "");
    }

    /**
     * The day that stands in a value of {@link Kind#DAY}; empty when there is none. Values from before there were days,
     * {@code 20270331} and {@code 0}, still count.
     *
     * @throws DateTimeException when it is no day
     */
    static Optional<LocalDate> dayOf(String value) {
        String typed = value.strip();
        if (typed.isEmpty() || typed.equals("0")) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.parse(
                typed, typed.contains("-") ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** What is wrong with the value; empty when it can be taken. */
    public Optional<InvalidInputException.Problem> problem(String value) {
        if (kind == Kind.NUMBER || kind == Kind.CHOICE) {
            return isNumber(value)
                    ? Optional.empty()
                    : Optional.of(problem(CommonError.NOT_A_NUMBER_BETWEEN, least, most));
        }
        if (value.length() > most) {
            return Optional.of(problem(CommonError.TOO_LONG, most));
        }
        if (value.strip().length() < least) {
            return Optional.of(problem(CommonError.REQUIRED));
        }
        Optional<CommonError> form = BusinessHours.problem(kind, value);
        if (form.isPresent()) {
            return Optional.of(problem(form.get()));
        }
        TypedText typed = new TypedText();
        if (kind == Kind.LINE) {
            typed.optionalLine("value", value, most);
        } else {
            typed.optionalText("value", value, most);
        }
        return typed.problems().stream().findFirst();
    }

    private boolean isNumber(String value) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most && (kind == Kind.NUMBER || choices.contains(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static InvalidInputException.Problem problem(CommonError code, Object... args) {
        return new InvalidInputException.Problem("value", code, List.of(args));
    }
}
