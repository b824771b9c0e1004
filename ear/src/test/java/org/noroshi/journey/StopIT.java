package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.journey.Town.Hospital;
import org.noroshi.server.Cli;
import org.noroshi.testing.Fork;

/**
 * Stops of the service as those who are in its middle see them: by an administrator with the server's own tools, by the
 * chief in the portal, and by the database going away.
 */
class StopIT {

    private static final int OFFSET = 120;
    private static final int MANAGEMENT = 9990 + Fork.offset(OFFSET);
    private static final int DATABASE = 9092 + Fork.offset(OFFSET);
    private static final Hospital MINATO = new Hospital("のろしみなと病院", "ノロシミナトビョウイン", "4319900017", "minato.example.jp");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Server database;
    private static Town town;
    private static Cli cli;
    private static Visitor chief;
    private static Visitor officer;
    private static Visitor minato;

    @BeforeAll
    static void aMemberIsAtWork() throws SQLException {
        startDatabase();
        town = new Town(
                "stop",
                OFFSET,
                "jdbc:h2:tcp://localhost:" + DATABASE
                        + "/./noroshi;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        cli = new Cli(Path.of(System.getProperty("jboss.home")), MANAGEMENT, town.server.logs());
        chief = town.chief("chief@desk.example.jp");
        officer = town.officer(chief, "officer@desk.example.jp");
        minato = town.member(officer, MINATO);
    }

    private static void startDatabase() throws SQLException {
        database = Server.createTcpServer(
                        "-tcpPort",
                        String.valueOf(DATABASE),
                        "-ifNotExists",
                        "-baseDir",
                        Fork.folder("stop-database").toString())
                .start();
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
        if (database != null) {
            database.stop();
        }
    }

    private static HttpResponse<String> get(String path) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(town.server.address() + path))
                            .header("Accept-Language", "ja")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void awaitStatus(String path, int status, Duration within) {
        await().pollInterval(Duration.ofMillis(100))
                .atMost(within)
                .untilAsserted(() -> assertThat(get(path).statusCode()).isEqualTo(status));
    }

    @Test
    @Tag("A10-2")
    @Tag("A11-1")
    void anAdministratorStopsTheBoardWithTheServersToolsAloneAndNothingTypedIsLost() throws Exception {
        minato.open("/board/write?kind=KNOWLEDGE").type("title", "停止中に送る").type("text", "停止の直前まで書いていた文章");
        cli.command("/system-property=noroshi.mode:add(value=maintenance)");
        try {
            awaitStatus("/portal/about", 503, Duration.ofSeconds(2));
            assertThat(get("/portal/about").headers().firstValue("Retry-After")).isPresent();
            HttpResponse<String> api = get("/api/v1/threads");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(api.headers().firstValue("Retry-After")).isPresent();
            assertThat(api.body()).contains("service_stopped");

            minato.press("publish");
            minato.sees("保守のため停止しています").sees("停止の直前まで書いていた文章").looks("stopped");
            officer.open("/desk/mode").sees("サーバーの管理者").looks("mode-by-administrator");
        } finally {
            cli.command("/system-property=noroshi.mode:remove");
        }
        awaitStatus("/portal/about", 200, Duration.ofSeconds(2));
        minato.go(minato.page().locator("button[type=submit].main"));
        minato.isAt("/board/thread").sees("停止の直前まで書いていた文章");
    }

    @Test
    @Tag("A10-2")
    void whileTheBoardCanOnlyBeReadAFormKeepsWhatWasTyped() throws Exception {
        minato.open("/board/write?kind=KNOWLEDGE").type("title", "閲覧のみのとき").type("text", "残っているはずの文章");
        cli.command("/system-property=noroshi.mode:add(value=read-only)");
        try {
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            minato.press("publish");
            minato.isAt("/board/write").sees("閲覧のみ").looks("read-only-refused");
            assertThat(minato.field("text").inputValue()).isEqualTo("残っているはずの文章");
            assertThat(get("/portal/about").statusCode()).isEqualTo(200);
            minato.open("/board").sees("閲覧のみ");
        } finally {
            cli.command("/system-property=noroshi.mode:remove");
        }
    }

    @Test
    @Tag("A11-3")
    void theChiefStopsEverythingInAnEmergencyAndLetsItRunAgain() {
        chief.open("/desk/mode").looks("mode");
        chief.page().locator("input[type=radio][value=EMERGENCY_STOP]").check();
        chief.choose("ground", "A11_3_2").type("reason", "侵入の疑い").type("messageJa", "侵入の疑いがあるため止めています");
        chief.press("order");
        chief.isAt("/desk/mode").sees("緊急停止");
        awaitStatus("/portal/about", 503, Duration.ofSeconds(5));
        minato.open("/start").sees("侵入の疑いがあるため止めています").looks("emergency-stopped");
        officer.open("/desk/mode").sees("緊急停止");
        assertThat(officer.page().locator("main a[href*='mode-lift']").count())
                .as("the chief's to lift")
                .isZero();
        chief.open("/desk/emergency-contacts").sees(MINATO.name()).looks("emergency-contacts");
        chief.open("/desk/mode").go(chief.page().locator("main a[href*='mode-lift']"));
        chief.type("reason", "疑いは晴れた").looks("mode-lift");
        chief.press("lift");
        awaitStatus("/portal/about", 200, Duration.ofSeconds(5));
        minato.open("/start").isAt("/start");
        minato.open("/uptime").sees("緊急停止").looks("uptime");
    }

    @Test
    @Tag("A11-3")
    void aServerThatStartsBeforeItsDatabaseServesTheStopPageAndThenTheBoard() throws Exception {
        town.server.close();
        database.stop();
        try {
            town.server.launch();
            await().ignoreExceptions().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
                HttpResponse<String> page = get("/portal/start");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
                assertThat(page.body()).contains("ただいま接続できません");
            });
            assertThat(get("/").statusCode()).isEqualTo(503);
            assertThat(get("/api/v1/threads")
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .startsWith("application/problem+json");
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> Files.readString(town.server.logs().resolve("server.log"))
                            .contains("the start waits for it"));
        } finally {
            startDatabase();
        }
        town.server.awaitStarted();
        awaitStatus("/portal/about", 200, Duration.ofSeconds(30));
        minato.open("/start").isAt("/start");
    }

    @Test
    @Tag("A11-3")
    void theStopPageIsServedWithTheDatabaseDown() throws Exception {
        database.stop();
        try {
            awaitStatus("/portal/start", 503, Duration.ofSeconds(30));
            assertThat(get("/portal/start").body()).contains("ただいま接続できません");
            assertThat(get("/portal/assets/look.css").statusCode()).isEqualTo(200);
            assertThat(get("/api/v1/threads").statusCode()).isEqualTo(503);
            cli.command("/system-property=noroshi.mode:add(value=emergency-stop)");
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(get("/portal/start").body()).contains("サービスを緊急停止しています"));
            cli.command("/system-property=noroshi.mode:remove");
        } finally {
            startDatabase();
        }
        awaitStatus("/portal/about", 200, Duration.ofSeconds(30));
        minato.open("/start").isAt("/start");
    }
}
