package org.noroshi.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the service runs at this moment, and what is to be told about it.
 *
 * @param source who says so
 * @param until when it is expected to be over
 * @param ground article it rests on; empty while everything runs
 */
public record RunningMode(
        Mode mode, Source source, Instant at, Optional<Instant> until, String ground, String ja, String en) {

    /** Who has a say. */
    public enum Source {
        /** Officers, the service period or the end of the service. */
        PORTAL,
        /** An administrator of the server, with nothing but WildFly. */
        ADMINISTRATOR,
        /** The database does not answer. */
        STORE
    }

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration UNKNOWN = Duration.ofMinutes(10);

    static RunningMode normal(Instant at) {
        return new RunningMode(Mode.NORMAL, Source.PORTAL, at, Optional.empty(), "", "", "");
    }

    static RunningMode of(ModeSpan span, Instant at) {
        return new RunningMode(span.mode(), Source.PORTAL, at, span.until(), span.ground(), span.ja(), span.en());
    }

    /** The stricter of the two; of two alike the one that says more. */
    RunningMode or(RunningMode other) {
        int compared = mode.compareTo(other.mode);
        return compared > 0 || compared == 0 && ja.length() + en.length() >= other.ja.length() + other.en.length()
                ? this
                : other;
    }

    /** What is told besides the mode itself; empty when there is nothing. */
    public String message(Locale locale) {
        String wanted = Messages.language(locale).equals(Locale.ENGLISH) ? en : ja;
        return wanted.isBlank() ? ja.isBlank() ? en : ja : wanted;
    }

    /** How long a program should wait before it asks again. */
    public Duration retryAfter() {
        return until.map(end -> Duration.between(at, end))
                .map(left -> left.compareTo(SHORTEST) < 0 ? SHORTEST : left)
                .orElse(UNKNOWN);
    }
}
