package org.noroshi.testing;

import java.util.concurrent.Callable;
import org.hibernate.boot.SessionFactoryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.boot.spi.SessionFactoryBuilderFactory;
import org.hibernate.boot.spi.SessionFactoryBuilderImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of a step: those of its own thread, whatever the server looks up by itself meanwhile. */
public final class Statements {

    /** Settings are read anew every few seconds by whoever comes first; that is not the step's. */
    private static final String SETTINGS = " from setting_change ";

    private static final ThreadLocal<Counter> COUNTER = new ThreadLocal<>();

    private Statements() {}

    /** How many statements the step needs, once what it looks up only the first time is there. */
    public static long of(Callable<?> step) throws Exception {
        step.call();
        Counter counter = new Counter();
        COUNTER.set(counter);
        try {
            step.call();
        } finally {
            COUNTER.remove();
        }
        if (counter.number == 0) {
            throw new AssertionError("No statement was seen: is the inspector of this class in the deployment?");
        }
        return counter.number;
    }

    private static final class Counter {
        private long number;
    }

    /** Lets Hibernate tell of each statement; found by its service loader in the deployment of the tests alone. */
    public static final class Inspected implements SessionFactoryBuilderFactory, StatementInspector {

        private static final long serialVersionUID = 1L;

        @Override
        public SessionFactoryBuilder getSessionFactoryBuilder(
                MetadataImplementor metadata, SessionFactoryBuilderImplementor builder) {
            return builder.applyStatementInspector(this);
        }

        @Override
        public String inspect(String sql) {
            Counter counter = COUNTER.get();
            if (counter != null && !sql.contains(SETTINGS)) {
                counter.number++;
            }
            return sql;
        }
    }
}
