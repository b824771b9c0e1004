package org.noroshi.desk;

import java.util.Locale;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.Messages;

/**
 * For how long something has waited, in time of business: nights, weekends and holidays don't count (article 10-3).
 *
 * @param days whole working days
 * @param hours beyond these
 * @param minutes beyond these
 */
record WorkAge(long days, long hours, long minutes) {

    private static final int HOUR = 60;

    /** The age of what has waited for so many minutes of business. */
    static WorkAge of(long minutes, BusinessCalendar calendar) {
        long day = calendar.dayLength().toMinutes();
        long rest = minutes % day;
        return new WorkAge(minutes / day, rest / HOUR, rest % HOUR);
    }

    /** In words: days and hours, or hours and minutes within the first day. */
    String text(Locale locale) {
        Messages texts = Messages.of(WorkAge.class);
        return days > 0
                ? texts.text(locale, "work_age.days", days, hours)
                : texts.text(locale, "work_age.hours", hours, minutes);
    }
}
