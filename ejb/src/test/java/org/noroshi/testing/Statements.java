package org.noroshi.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the SQL statements of a step that can be repeated. The server looks things up by itself meanwhile, which only
 * ever adds, so the least of many counts is the step's own.
 */
public final class Statements {

    private static final int TIMES = 30;
    /** Longer in all than the server is busy with itself at a stretch, in milliseconds. */
    private static final long PAUSE = 40;

    private Statements() {}

    /** How many statements the step needs. */
    public static long of(Callable<?> step) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            Thread.sleep(PAUSE);
            fewest = Math.min(fewest, counted(step));
        }
        return fewest;
    }

    private static long counted(Callable<?> step) throws Exception {
        Statistics statistics = CDI.current().select(Counting.class).get().statistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            step.call();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @ApplicationScoped
    static class Counting {

        @PersistenceUnit(unitName = "noroshi")
        EntityManagerFactory factory;

        Statistics statistics() {
            return factory.unwrap(SessionFactory.class).getStatistics();
        }
    }
}
