package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The one source of time. Deadlines are reckoned in Japan (article 31), everything is stored in UTC. */
@ApplicationScoped
public class TimeSource {

    /** The zone in which dates and hours of the terms are meant, and in which people see times. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Width of the time that is shown and stored with items, so that a time does not tell who wrote (article 18-5). */
    public static final Duration COARSE = Duration.ofMinutes(10);

    private final SystemClock system = new SystemClock();

    @Produces
    @ApplicationScoped
    Clock clock() {
        return system;
    }

    /**
     * Lets the time of this server run behind, for the sample world while it is made and for tests of deadlines. Nothing
     * else may (checked by ArchitectureTest).
     */
    public void runBehind(Duration behind) {
        system.behind = behind;
    }

    /** Whether the time of this server is not the real one. */
    boolean isBehind() {
        return !system.behind.isZero();
    }

    /** Stops the time of this server at that moment, for tests that need a second to be one. Nothing else may (checked too). */
    public void standStillAt(Instant moment) {
        system.still = moment;
    }

    /** Ends {@link #standStillAt}. */
    public void runAgain() {
        system.still = null;
    }

    /** The instant rounded down to ten minutes. */
    public static Instant coarse(Instant exact) {
        long width = COARSE.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(exact.getEpochSecond(), width) * width);
    }

    /** {@link Clock#systemUTC()} is final and can't be proxied by CDI. */
    static class SystemClock extends Clock {
        private final Clock system = Clock.systemUTC();
        private volatile Duration behind = Duration.ZERO;
        private volatile Instant still;

        @Override
        public ZoneId getZone() {
            return system.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return system.withZone(zone);
        }

        @Override
        public Instant instant() {
            Instant stopped = still;
            return stopped == null ? system.instant().minus(behind) : stopped;
        }
    }
}
