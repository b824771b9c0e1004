package org.noroshi.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.noroshi.platform.TimeSource;

/** Lets a step of an in-container test happen at another time; the whole server's clock stands still there for as long as it takes. */
public final class At {

    private At() {}

    /** What the step gives when it happens then. */
    public static <T> T time(Instant when, Callable<T> step) throws Exception {
        TimeSource source = CDI.current().select(TimeSource.class).get();
        source.standStillAt(when);
        try {
            return step.call();
        } finally {
            source.runAgain();
        }
    }
}
