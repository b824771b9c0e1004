package org.noroshi.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;
import org.jboss.logging.Logger;

/**
 * Holds the start back while the database does not answer, so that a server that comes up before its database does not
 * have to be touched again (article 11-3). Meanwhile the server itself shows the stop page ({@code 06-stop-page.cli}).
 *
 * <p>Called before Hibernate asks the database for the first time. It gives up in time for the server to say what failed:
 * the server itself ends a start that takes longer than {@code jboss.as.management.blocking.timeout}.
 */
@Enforces("A11-3")
public class WaitForDatabase implements ServiceContributor {

    /** The server's own limit in seconds, and how much earlier it is given up here. */
    private static final String LIMIT = "jboss.as.management.blocking.timeout";

    private static final int USUAL_LIMIT = 300;
    private static final int LONGEST_LIMIT = 7 * 24 * 3600;
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(WaitForDatabase.class);

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        long end = System.nanoTime() + patience().toNanos();
        boolean told = false;
        while (!answers()) {
            if (System.nanoTime() > end) {
                LOG.error("The database does not answer; the start is given up");
                return;
            }
            if (!told) {
                LOG.warn("The database does not answer; the start waits for it");
                told = true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (told) {
            LOG.info("The database answers");
        }
    }

    private static Duration patience() {
        Duration limit = Duration.ofSeconds(new Settings().number(LIMIT, USUAL_LIMIT, 1, LONGEST_LIMIT));
        return limit.compareTo(MARGIN) > 0 ? limit.minus(MARGIN) : Duration.ZERO;
    }

    private static boolean answers() {
        try {
            DataSource source = (DataSource) new InitialContext().lookup(MigrateBeforeOrm.APPLICATION);
            try (Connection connection = source.getConnection()) {
                return connection.isValid((int) PAUSE.toSeconds());
            }
        } catch (NamingException | SQLException notYet) {
            return false;
        }
    }
}
