package org.noroshi.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * The way to production on a server straight from the distribution: roles and database by the project's SQL, all scripts
 * and {@code 90-production.cli} last, no default left; then everything undone. What happens is done once; each test looks
 * at one side of it.
 */
@DisabledIfSystemProperty(
        named = "noroshi.postgres",
        matches = "off",
        disabledReason = "PostgreSQL was left out by -Dnoroshi.postgres=off")
class ProductionIT {

    private static final List<String> PRODUCTION = List.of("90-production.cli");
    private static final String MISSING = "NOROSHI_DB_OWNER_PASSWORD";

    private static final UntouchedServer SERVER = new UntouchedServer("production", 60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static EmbeddedPostgres postgres;
    private static String refusal;
    private static String login;
    private static HttpResponse<String> board;
    private static HttpResponse<String> ready;
    private static List<String> configurationBefore;
    private static List<String> configurationForTrying;
    private static List<String> configurationAfterRefusal;
    private static List<String> configurationInProduction;
    private static List<String> configurationForTryingAgain;
    private static List<String> configurationAfter;
    private static long tables;

    @BeforeAll
    static void goToProductionAndBack() throws IOException, InterruptedException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        makeRolesAndDatabase();
        SERVER.layOut();
        configurationBefore = SERVER.configuration();

        Map<String, String> environment = environment();
        environment.remove(MISSING);
        SERVER.start(environment);
        Cli cli = SERVER.cli();
        awaitManagement(cli);
        cli.command(UntouchedServer.addDriver());
        cli.apply(UntouchedServer.SCRIPTS);
        configurationForTrying = SERVER.configuration();
        refusal = cli.refused(PRODUCTION);
        configurationAfterRefusal = SERVER.configuration();
        SERVER.stop();

        SERVER.start(environment());
        awaitManagement(cli);
        cli.apply(PRODUCTION);
        configurationInProduction = SERVER.configuration();
        cli.command("reload");
        cli.command("deploy " + System.getProperty("noroshi.ear"));
        login = cli.command("/subsystem=mail/mail-session=noroshi/custom=smtp"
                + ":read-attribute(name=username,resolve-expressions=true)");
        board = response("/portal/", 8480);
        ready = response("/health/ready", 9990);
        tables = tables();

        cli.command("undeploy noroshi.ear");
        cli.apply(UntouchedServer.undo(PRODUCTION));
        configurationForTryingAgain = SERVER.configuration();
        // until then the data sources hold the driver that the next script takes away
        cli.command("reload");
        cli.apply(UntouchedServer.undo(UntouchedServer.SCRIPTS));
        cli.command("module remove --name=org.noroshi.postgresql");
        cli.command("reload");
        configurationAfter = SERVER.configuration();
    }

    @AfterAll
    static void stop() throws InterruptedException, IOException {
        SERVER.stop();
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void aVariableThatIsMissingIsNamed() {
        assertThat(refusal).contains("WFLYCTL0211", MISSING);
        assertThat(configurationAfterRefusal)
                .as("nothing is half in production")
                .isEqualTo(configurationForTrying);
    }

    @Test
    void noDefaultForTryingOutIsLeft() {
        assertThat(configurationInProduction)
                .noneMatch(line -> line.contains("jdbc:h2") && line.contains("noroshi"))
                .noneMatch(line -> line.contains("for-trying-out-only"))
                .noneMatch(line -> line.contains("NOROSHI_DB_PASSWORD:"));
        assertThat(configurationForTrying)
                .anyMatch(line -> line.contains("jdbc:h2") && line.contains("noroshi"))
                .anyMatch(line -> line.contains("for-trying-out-only"));
    }

    @Test
    void theBoardAnswersFromPostgresql() {
        assertThat(board.statusCode()).isEqualTo(200);
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(tables).isGreaterThan(20);
    }

    @Test
    void theRelayIsUsedWithItsLogin() {
        assertThat(login).contains("relay-login");
    }

    @Test
    void theUndoScriptGoesBackToTryingOut() {
        assertThat(configurationForTryingAgain).isEqualTo(configurationForTrying);
    }

    @Test
    void allUndoScriptsLeaveTheConfigurationAsItWas() {
        assertThat(configurationAfter).isEqualTo(configurationBefore);
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("NOROSHI_DB", "postgresql");
        environment.put("NOROSHI_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/noroshi");
        environment.put("NOROSHI_DB_USER", "noroshi");
        environment.put("NOROSHI_DB_PASSWORD", "runtime");
        environment.put("NOROSHI_DB_OWNER", "noroshi_owner");
        environment.put(MISSING, "owner");
        // from the beginning, since it closes the store that the first script makes
        environment.put("NOROSHI_SEAL_PASSWORD", "a password of one's own");
        environment.put("NOROSHI_SMTP_USER", "relay-login");
        environment.put("NOROSHI_SMTP_PASSWORD", "relay-password");
        return environment;
    }

    /** {@code 1-roles.sql} as an administrator runs it; the server has no psql, which would read its own commands. */
    private static void makeRolesAndDatabase() throws IOException, SQLException {
        String script = Files.readString(Path.of(System.getProperty("noroshi.sql"), "1-roles.sql"))
                .replaceAll("(?m)^--.*$", "")
                .replace(":owner_password", "'owner'")
                .replace(":runtime_password", "'runtime'");
        String[] parts = script.split("\\\\connect noroshi");
        assertThat(parts).hasSize(2);
        run("postgres", parts[0]);
        run("noroshi", parts[1]);
    }

    private static void run(String database, String script) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : script.split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
    }

    private static long tables() throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", "noroshi").getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from pg_tables"
                        + " where schemaname = 'public' and tableowner = 'noroshi_owner'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void awaitManagement(Cli cli) {
        Awaitility.await().atMost(3, TimeUnit.MINUTES).ignoreExceptions().until(() -> cli.isRunning());
    }

    private static HttpResponse<String> response(String path, int port) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(SERVER.at(port, path)).build(), BodyHandlers.ofString());
    }
}
