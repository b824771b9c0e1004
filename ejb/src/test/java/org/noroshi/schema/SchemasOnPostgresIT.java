package org.noroshi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** One set of migrations, two engines: whoever tries Noroshi on H2 has what production has on PostgreSQL. */
@Tag("postgresql")
@DisabledIfSystemProperty(
        named = "noroshi.postgres",
        matches = "off",
        disabledReason = "PostgreSQL was left out by -Dnoroshi.postgres=off")
class SchemasOnPostgresIT {

    private static final String SCRIPTS = "classpath:db/migration";
    private static final String H2 =
            "jdbc:h2:mem:schemas;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static Schema onH2;
    private static Schema onPostgres;

    @BeforeAll
    static void migrateBoth() throws SQLException {
        String server = "jdbc:postgresql://127.0.0.1:" + System.getProperty("noroshi.postgres-port") + "/";
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database schemas owner noroshi_owner");
        }
        migrate(Flyway.configure()
                .dataSource(server + "schemas", "noroshi_owner", "owner")
                .locations(SCRIPTS, "classpath:db/migration-postgresql")
                .placeholders(Map.of("runtimeRole", "noroshi")));
        migrate(Flyway.configure().dataSource(H2, "sa", "").locations(SCRIPTS));
        try (Connection connection = DriverManager.getConnection(server + "schemas", "noroshi_owner", "owner")) {
            onPostgres = Schema.of(connection);
        }
        try (Connection connection = DriverManager.getConnection(H2, "sa", "")) {
            onH2 = Schema.of(connection);
        }
    }

    @Test
    void bothEnginesHaveTheSameTablesKeysChecksAndIndexes() {
        assertThat(onH2.lines()).containsExactlyElementsOf(onPostgres.lines());
    }

    @Test
    void everyKindOfGuardIsSeenOnBoth() {
        for (Schema schema : new Schema[] {onH2, onPostgres}) {
            assertThat(schema.lines())
                    .contains(
                            "table post",
                            "column post.title varchar(200)",
                            "column post.body text not null",
                            "column private_record.sealed bytea not null",
                            "primary key application_person (application_id,place)",
                            "unique post (thread_id,seq) as post_place",
                            "foreign key consent (terms_version_id,text_hash) to terms_version (id,text_hash)"
                                    + " on delete no action",
                            "foreign key outbox_delivery (outbox_id) to outbox (id) on delete cascade",
                            "check restriction as restriction_grade of (grade) with ['ALL', 'NO_EXPORT', 'NO_POSTING', 'READ_ONLY']",
                            "index watch (thread_id) as watch_thread");
        }
    }

    private static void migrate(FluentConfiguration flyway) {
        flyway.load().migrate();
    }
}
