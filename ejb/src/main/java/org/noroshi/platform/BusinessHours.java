package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours at which the secretariat answers (article 10-3: weekdays from 10 to 17): national holidays and the days around
 * the new year are free, and so is what an administrator adds.
 */
@ApplicationScoped
public class BusinessHours implements StartCheck {

    private static final String OPENS = "noroshi.desk-opens";
    private static final String CLOSES = "noroshi.desk-closes";
    private static final String YEAR_END = "noroshi.desk-year-end";
    private static final String CLOSED_DAYS = "noroshi.desk-closed-days";
    private static final Pattern SPAN = Pattern.compile("(\\d\\d-\\d\\d)\\.\\.(\\d\\d-\\d\\d)");

    @Inject
    Settings settings;

    protected BusinessHours() {}

    /** The calendar as the settings make it at this moment. */
    public BusinessCalendar calendar() {
        Set<LocalDate> added = closedDays();
        Span yearEnd = Span.of(settings.text(YEAR_END).orElse("12-29..01-03"));
        Holidays holidays = Holidays.bundled();
        return new BusinessCalendar(
                opens(), closes(), day -> holidays.contains(day) || yearEnd.contains(day) || added.contains(day));
    }

    /** From when on somebody answers. */
    public LocalTime opens() {
        return LocalTime.parse(settings.text(OPENS).orElse("10:00"));
    }

    /** Until when somebody answers. */
    public LocalTime closes() {
        return LocalTime.parse(settings.text(CLOSES).orElse("17:00"));
    }

    private Set<LocalDate> closedDays() {
        Set<LocalDate> days = new HashSet<>();
        for (String day : settings.text(CLOSED_DAYS).orElse("").split("[,\\s]+")) {
            if (!day.isEmpty()) {
                days.add(LocalDate.parse(day));
            }
        }
        return days;
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String name : List.of(OPENS, CLOSES)) {
            problem(name, "a time such as 10:00", value -> LocalTime.parse(value))
                    .ifPresent(problems::add);
        }
        problem(YEAR_END, "a span such as 12-29..01-03", Span::of).ifPresent(problems::add);
        problem(CLOSED_DAYS, "days such as 2027-01-04, 2027-08-13", value -> closedDays())
                .ifPresent(problems::add);
        if (problems.isEmpty() && !opens().isBefore(closes())) {
            problems.add(Settings.variable(OPENS) + " must be before " + Settings.variable(CLOSES));
        }
        return problems;
    }

    private interface Reading {
        Object read(String value);
    }

    private Optional<String> problem(String name, String form, Reading reading) {
        return settings.text(name)
                .filter(value -> !isRead(value, reading))
                .map(value -> Settings.variable(name) + "=" + value + " must be " + form);
    }

    private static boolean isRead(String value, Reading reading) {
        try {
            reading.read(value);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Days of each year, over the turn of the year when the last is before the first. */
    record Span(MonthDay first, MonthDay last) {

        static Span of(String text) {
            Matcher matcher = SPAN.matcher(text);
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
