package org.noroshi.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TypedText;

/** A question to the trail that was understood. */
record TrailQuestion(
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<AuditVerb> verb,
        Optional<String> kind,
        Optional<UUID> item,
        Optional<String> ground) {

    /**
     * Reads what was typed.
     *
     * @throws InvalidInputException saying which fields can't be read
     */
    static TrailQuestion of(AskTrail asked) {
        TypedText typed = new TypedText();
        Optional<LocalDate> from = read(typed, "from", asked.from(), LocalDate::parse, AuditError.NOT_A_DAY);
        Optional<LocalDate> until = read(typed, "until", asked.until(), LocalDate::parse, AuditError.NOT_A_DAY);
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            typed.wrong(new InvalidInputException.Problem("until", AuditError.FROM_AFTER_UNTIL, List.of()));
        }
        Optional<AuditVerb> verb =
                read(typed, "verb", asked.verb(), AuditVerb::valueOf, org.noroshi.platform.CommonError.REQUIRED);
        Optional<UUID> item = read(typed, "item", asked.item(), UUID::fromString, AuditError.NOT_AN_ID);
        typed.requireNothingWrong();
        return new TrailQuestion(
                from.map(TrailQuestion::begin),
                until.map(day -> begin(day.plusDays(1))),
                verb,
                Optional.of(asked.kind()).filter(text -> !text.isEmpty()),
                item,
                Optional.of(asked.ground()).filter(text -> !text.isEmpty()));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(TimeSource.JAPAN).toInstant();
    }

    private static <T> Optional<T> read(
            TypedText typed, String field, String text, Function<String, T> reader, ErrorCode wrong) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            typed.wrong(new InvalidInputException.Problem(field, wrong, List.of()));
            return Optional.empty();
        }
    }
}
