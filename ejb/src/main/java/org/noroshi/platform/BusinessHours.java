package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours at which the secretariat answers (article 10-3: weekdays from 10 to 17): national holidays and the days around
 * the new year are free, and so is what officers add.
 */
@ApplicationScoped
public class BusinessHours implements StartCheck, LiveSettingSource {

    private static final LiveSetting HOURS = LiveSetting.calendar(
                    "noroshi.desk-hours", LiveSetting.Kind.HOURS, "10:00-17:00")
            .byTwoOfficers("A10-3");
    private static final LiveSetting YEAR_END =
            LiveSetting.calendar("noroshi.desk-year-end", LiveSetting.Kind.SPAN, "12-29..01-03");
    private static final LiveSetting CLOSED_DAYS =
            LiveSetting.calendar("noroshi.desk-closed-days", LiveSetting.Kind.DAYS, "");

    @Inject
    LiveSettings live;

    @Inject
    Settings settings;

    protected BusinessHours() {}

    /** The calendar as the settings make it at this moment. */
    public BusinessCalendar calendar() {
        Hours hours = Hours.of(live.text(HOURS));
        Span yearEnd = Span.of(live.text(YEAR_END));
        Set<LocalDate> added = days(live.text(CLOSED_DAYS));
        Holidays holidays = Holidays.bundled();
        return new BusinessCalendar(
                hours.opens(),
                hours.closes(),
                day -> holidays.contains(day) || yearEnd.contains(day) || added.contains(day));
    }

    /** From when on somebody answers. */
    public LocalTime opens() {
        return Hours.of(live.text(HOURS)).opens();
    }

    /** Until when somebody answers. */
    public LocalTime closes() {
        return Hours.of(live.text(HOURS)).closes();
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(HOURS, YEAR_END, CLOSED_DAYS);
    }

    @Override
    public List<String> problems() {
        return liveSettings().stream()
                .flatMap(setting -> settings
                        .text(setting.name())
                        .filter(value -> setting.problem(value).isPresent())
                        .map(value -> Settings.variable(setting.name()) + "=" + value + " must look like "
                                + (setting == CLOSED_DAYS ? "2027-08-13, 2027-08-16" : setting.byDefault()))
                        .stream())
                .toList();
    }

    /** What is wrong with a value of that kind; empty for kinds that are none of hours or days. */
    static Optional<CommonError> problem(LiveSetting.Kind kind, String value) {
        return switch (kind) {
            case HOURS -> unless(() -> Hours.of(value), CommonError.NOT_HOURS);
            case SPAN -> unless(() -> Span.of(value), CommonError.NOT_A_SPAN);
            case DAYS -> unless(() -> days(value), CommonError.NOT_DAYS);
            case DAY -> unless(() -> LiveSetting.dayOf(value), CommonError.NOT_A_DAY);
            case NUMBER, CHOICE, LINE, TEXT -> Optional.empty();
        };
    }

    private static Optional<CommonError> unless(Runnable reading, CommonError otherwise) {
        try {
            reading.run();
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.of(otherwise);
        }
    }

    private static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new HashSet<>();
        for (String day : text.split("[,\\s]+")) {
            if (!day.isEmpty()) {
                days.add(LocalDate.parse(day));
            }
        }
        return days;
    }

    /** Hours of one day. */
    record Hours(LocalTime opens, LocalTime closes) {

        private static final Pattern FORM = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

        static Hours of(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not hours");
            }
            LocalTime opens = LocalTime.parse(matcher.group(1));
            LocalTime closes = LocalTime.parse(matcher.group(2));
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("Closes before it opens");
            }
            return new Hours(opens, closes);
        }
    }

    /** Days of each year, over the turn of the year when the last is before the first. */
    record Span(MonthDay first, MonthDay last) {

        private static final Pattern FORM = Pattern.compile("(\\d\\d-\\d\\d)\\.\\.(\\d\\d-\\d\\d)");

        static Span of(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not a span of days");
            }
            return new Span(MonthDay.parse("--" + matcher.group(1)), MonthDay.parse("--" + matcher.group(2)));
        }

        boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean afterFirst = !day.isBefore(first);
            boolean beforeLast = !day.isAfter(last);
            return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
        }
    }
}
