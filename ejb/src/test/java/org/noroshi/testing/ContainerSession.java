package org.noroshi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Makes ready, before anything reads {@code arquillian.xml}, what the server of these tests needs: ports of its own, and
 * for tests with the tag {@code postgresql} a PostgreSQL with the two roles of production. As root, the library starts
 * it as somebody without privileges; where that can't be done the build fails here with the reason.
 */
public class ContainerSession implements LauncherSessionListener {

    private static final int MANAGEMENT = 9990;
    private static final int POSTGRES_OFFSET = 250;

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                int offset = Integer.getInteger("noroshi.port-offset", 0);
                if (!needsPostgres(plan)) {
                    prepare("h2", offset, Map.of());
                } else if (!"off".equals(System.getProperty("noroshi.postgres"))) {
                    startPostgres();
                    prepare("postgresql", offset + POSTGRES_OFFSET, settings());
                }
            }
        });
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

    private static boolean needsPostgres(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .anyMatch(test -> test.getTags().contains(TestTag.create("postgresql")));
    }

    /** The server takes {@code env.X} from a system property too, so that two servers of one build can differ. */
    private static void prepare(String database, int offset, Map<String, String> settings) {
        System.setProperty("noroshi.database", database);
        System.setProperty("noroshi.container-offset", String.valueOf(offset));
        System.setProperty("noroshi.management-port", String.valueOf(MANAGEMENT + offset));
        System.setProperty(
                "noroshi.database-arguments",
                settings.entrySet().stream()
                        .map(setting -> "-Denv." + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private Map<String, String> settings() {
        return Map.of(
                "NOROSHI_DB", "postgresql",
                "NOROSHI_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/noroshi",
                "NOROSHI_DB_USER", "noroshi",
                "NOROSHI_DB_PASSWORD", "runtime",
                "NOROSHI_DB_OWNER", "noroshi_owner",
                "NOROSHI_DB_OWNER_PASSWORD", "owner");
    }

    private void startPostgres() {
        if (postgres != null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder().start();
            System.setProperty("noroshi.postgres-port", String.valueOf(postgres.getPort()));
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
