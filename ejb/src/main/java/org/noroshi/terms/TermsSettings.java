package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;
import org.noroshi.platform.TimeSource;

/**
 * What the operator of this board fills into the terms. It is read when a version is imported; later changes are a new
 * version of the terms, so changing a setting never changes what was agreed to.
 *
 * <p>Names and addresses are given in Japanese ({@code noroshi.terms.operator}) and English
 * ({@code noroshi.terms.operator-en}); without the latter the Japanese one stands in the English text too.
 */
@ApplicationScoped
public class TermsSettings implements StartCheck, LiveSettingSource {

    /** How many users one hospital may have; what membership lets the secretariat change, and what stands in the terms. */
    public static final LiveSetting SEATS =
            LiveSetting.number("noroshi.seats", 5, 1, 50).byTwoOfficers("N2");

    static final String ACTIVATION_HOURS = "noroshi.activation-hours";
    static final String SERVICE_START = "noroshi.service-start";
    static final String SERVICE_END = "noroshi.service-end";
    static final String DESK_HOURS = "noroshi.desk-hours";
    static final String NOTICE_DAYS = "noroshi.terms.notice-days";
    static final String EFFECTIVE_DATE = "effectiveDate";

    private static final Duration PAST_OF_SAMPLES = Duration.ofDays(90);
    private static final int MOST_HOURS = 336;
    private static final LiveSetting NOTICE = LiveSetting.number(NOTICE_DAYS, 14, 0, 365);
    private static final List<String> WORDS = List.of(
            "service",
            "operator",
            "programme",
            "authority",
            "affiliates",
            "contractors",
            "court",
            "deskDays",
            "privacyUrl",
            "privacyContact");

    @Inject
    Settings settings;

    @Inject
    LiveSettings live;

    @Inject
    Clock clock;

    /** Most users of one hospital, the liaison included (note 2). */
    public int seats() {
        return settings.number(SEATS.name(), Integer.parseInt(SEATS.byDefault()), SEATS.least(), SEATS.most());
    }

    /** How long the initial credential may be used (article 7). */
    public int activationHours() {
        return settings.number(ACTIVATION_HOURS, 72, 1, MOST_HOURS);
    }

    /** Least days between the notice of a new version and its effect; article 4-2 asks for no number, 14 are recommended. */
    public int noticeDays() {
        return live.number(NOTICE);
    }

    /**
     * First day of the service (article 10-1): the one that was set, else the day on which version 1 took effect.
     *
     * @param begun when version 1 took effect; empty on a new board, which begins now
     */
    LocalDate serviceStart(Optional<Instant> begun) {
        return read(SERVICE_START, LocalDate::parse)
                .orElseGet(() -> LocalDate.ofInstant(begun.orElseGet(this::firstInForce), TimeSource.JAPAN));
    }

    /** The latest moment from which version 1 is in force: invented sample data has a past, in which people agreed to it. */
    Instant firstInForce() {
        return settings.sampleData() ? clock.instant().minus(PAST_OF_SAMPLES) : clock.instant();
    }

    /** Last day of the service (article 10-1): the one that was set, else the last of its first year. */
    private LocalDate serviceEnd(Optional<Instant> begun) {
        return read(SERVICE_END, LocalDate::parse)
                .orElseGet(() -> serviceStart(begun).plusYears(1).minusDays(1));
    }

    /** Hours in which the desk answers (article 10-3). */
    public DeskHours deskHours() {
        return read(DESK_HOURS, DeskHours::parse).orElse(new DeskHours(LocalTime.of(10, 0), LocalTime.of(17, 0)));
    }

    /**
     * What stands in the place of each placeholder of the sample terms, in the language of this locale.
     *
     * @param begun when version 1 took effect; empty on a new board
     */
    Map<String, String> placeholders(Locale locale, Optional<Instant> begun) {
        Messages messages = Messages.of(TermsSettings.class);
        DateTimeFormatter date =
                DateTimeFormatter.ofPattern(messages.text(locale, "terms.date"), Messages.language(locale));
        Map<String, String> values = new HashMap<>();
        for (String word : WORDS) {
            values.put(word, word(word, locale).orElseGet(() -> messages.text(locale, "terms.sample." + word)));
        }
        values.put("seats", String.valueOf(seats()));
        values.put("activationHours", String.valueOf(activationHours()));
        values.put(EFFECTIVE_DATE, date.format(LocalDate.now(clock.withZone(TimeSource.JAPAN))));
        values.put("serviceStart", date.format(serviceStart(begun)));
        values.put("serviceEnd", date.format(serviceEnd(begun)));
        DeskHours hours = deskHours();
        values.put(
                "deskHours",
                messages.text(
                        locale,
                        "terms.desk_hours",
                        hours.from().toString(),
                        hours.to().toString()));
        return values;
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(NOTICE);
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        settings.problemWith(SEATS.name(), SEATS.least(), SEATS.most()).ifPresent(problems::add);
        settings.problemWith(ACTIVATION_HOURS, 1, MOST_HOURS).ifPresent(problems::add);
        settings.problemWith(NOTICE_DAYS, NOTICE.least(), NOTICE.most()).ifPresent(problems::add);
        for (String day : List.of(SERVICE_START, SERVICE_END)) {
            unreadable(day, LocalDate::parse, "must be a day like 2027-03-31").ifPresent(problems::add);
        }
        unreadable(DESK_HOURS, DeskHours::parse, "must be hours like 10:00-17:00")
                .ifPresent(problems::add);
        read(SERVICE_START, LocalDate::parse)
                .filter(start -> read(SERVICE_END, LocalDate::parse)
                        .filter(end -> end.isBefore(start))
                        .isPresent())
                .ifPresent(start -> problems.add(
                        Settings.variable(SERVICE_END) + " must not be before " + Settings.variable(SERVICE_START)));
        return problems;
    }

    private <T> Optional<String> unreadable(String name, Function<String, T> reader, String rule) {
        return settings.text(name)
                .filter(value -> read(name, reader).isEmpty())
                .map(value -> Settings.variable(name) + "=" + value + " " + rule);
    }

    private <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return settings.text(name).map(reader);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> word(String word, Locale locale) {
        String setting = "noroshi.terms." + word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        Optional<String> japanese = settings.text(setting);
        return Messages.language(locale).equals(Locale.ENGLISH)
                ? settings.text(setting + "-en").or(() -> japanese)
                : japanese;
    }
}
