package org.noroshi.terms;

import java.time.DateTimeException;
import java.time.LocalTime;

/** From when to when the desk answers on its days (article 10-3). */
public record DeskHours(LocalTime from, LocalTime to) {

    public DeskHours {
        if (!from.isBefore(to)) {
            throw new DateTimeException("The desk can't close before it opens");
        }
    }

    /**
     * Reads {@code 10:00-17:00}.
     *
     * @throws DateTimeException when it is not of that form
     */
    public static DeskHours parse(String text) {
        String[] hours = text.split("-", -1);
        if (hours.length != 2) {
            throw new DateTimeException("Not from and to: " + text);
        }
        return new DeskHours(LocalTime.parse(hours[0].strip()), LocalTime.parse(hours[1].strip()));
    }
}
