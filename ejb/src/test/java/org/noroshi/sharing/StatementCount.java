package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the SQL statements of a step that can be repeated. The server looks things up by itself meanwhile, which only
 * ever adds, so the least of several counts is the step's own.
 */
@ApplicationScoped
class StatementCount {

    private static final int TIMES = 5;

    @PersistenceUnit(unitName = "noroshi")
    EntityManagerFactory factory;

    long of(BoardFixture.Step step) throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                long before = statistics.getPrepareStatementCount();
                step.run();
                least = Math.min(least, statistics.getPrepareStatementCount() - before);
            }
            return least;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
