package org.noroshi.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of a step. */
public final class Statements {

    private Statements() {}

    /** How many statements the step needs: the fewest of several counts, since the mail worker's are counted too. */
    public static long of(Callable<?> step) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
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
