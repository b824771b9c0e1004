package org.noroshi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Makes ready, before anything reads {@code arquillian.xml}, what the server of this run needs: where it is managed, and
 * a PostgreSQL with the two roles of production when the run asks for one and has tests for it. As root, the library starts it as somebody
 * without privileges; where that can't be done the build fails here with the reason.
 */
public class ContainerSession implements LauncherSessionListener {

    private static final int MANAGEMENT = 9990;

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        int offset = Integer.getInteger("noroshi.port-offset", 0);
        System.setProperty("noroshi.management-port", String.valueOf(MANAGEMENT + offset));
        if ("postgresql".equals(System.getProperty("noroshi.database"))
                && !"off".equals(System.getProperty("noroshi.postgres"))) {
            session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
                @Override
                public void testPlanExecutionStarted(TestPlan plan) {
                    if (plan.containsTests() && postgres == null) {
                        startPostgres(Integer.getInteger("noroshi.postgres-port"));
                    }
                }
            });
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void startPostgres(int port) {
        try {
            postgres = EmbeddedPostgres.builder().setPort(port).start();
            run(
                    postgres.getPostgresDatabase().getConnection(),
                    """
                    create role noroshi_owner login password 'owner';
                    create role noroshi login password 'runtime'""");
            run(postgres.getPostgresDatabase().getConnection(), "create database noroshi owner noroshi_owner");
            run(
                    postgres.getDatabase("postgres", "noroshi").getConnection(),
                    """
                    alter schema public owner to noroshi_owner;
                    grant usage on schema public to noroshi;
                    alter default privileges for role noroshi_owner in schema public
                      grant select, insert, update, delete on tables to noroshi""");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "PostgreSQL can't be started here; -Dnoroshi.postgres=off leaves it out and says so", e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
