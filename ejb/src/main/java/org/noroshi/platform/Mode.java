package org.noroshi.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the service runs (articles 10-2, 11-1 and 11-3), from everything to nothing. The stricter of several counts. */
public enum Mode {
    /** Everything runs. */
    NORMAL,
    /** What is there can be read; nothing new is taken in. */
    READ_ONLY,
    /** Stopped for a while, for everybody but the officers who look after it. */
    MAINTENANCE,
    /** The service is over; officers clear up. */
    CLOSED,
    /** Stopped at once because something has happened, for everybody but the officers. */
    EMERGENCY_STOP;

    /** Whether something new is taken in. */
    public boolean takesIn() {
        return this == NORMAL;
    }

    /** Whether everybody but the officers stays outside. */
    public boolean isStopped() {
        return compareTo(MAINTENANCE) >= 0;
    }

    /** Whether mails wait until the service runs again; when it is over, what is still to be told is told. */
    public boolean holdsMail() {
        return this == MAINTENANCE || this == EMERGENCY_STOP;
    }

    /** The stricter of the two. */
    public Mode or(Mode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** As an administrator writes it: {@code emergency-stop}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mode that an administrator has written; empty when it is none. */
    public static Optional<Mode> ofWord(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name that people read. */
    public String text(Locale locale) {
        return Messages.of(Mode.class).text(locale, "Mode." + name());
    }
}
