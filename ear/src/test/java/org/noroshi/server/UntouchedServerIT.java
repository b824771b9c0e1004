package org.noroshi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Browser;

/**
 * A WildFly as an IT department has it: straight from the distribution, with somebody else's application on it. The
 * scripts configure it, the EAR runs on it, the undo scripts leave it as it was. What happens is done once; each test
 * looks at one side of it.
 */
class UntouchedServerIT {

    private static final UntouchedServer SERVER = new UntouchedServer("untouched", 40);
    private static final URI OTHER = SERVER.at(8080, "/other/");
    private static final URI BOARD = SERVER.at(8480, "/portal/");
    private static final URI READY = SERVER.at(9990, "/health/ready");

    private static final Pattern CODE = Pattern.compile("works once: (\\S+)");
    private static final String MAIL = "chief@desk.example.jp";
    private static final String PASSWORD = "kiri-no-naka-no-akari";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static List<Path> modulesBefore;
    private static List<Path> modulesAfter;
    private static List<String> configurationBefore;
    private static List<String> configurationMeanwhile;
    private static List<String> configurationAfter;
    private static String otherBefore;
    private static String otherMeanwhile;
    private static String otherAfter;
    private static HttpResponse<String> board;
    private static RawRequest.Answer boardUnderAnotherName;
    private static HttpResponse<String> withoutTheBoard;
    private static HttpResponse<String> apiWithoutTheBoard;
    private static HttpResponse<String> ready;
    private static String whereAfterSigningIn;

    @BeforeAll
    static void configureDeployAndUndo() throws IOException, InterruptedException {
        SERVER.layOut();
        deployOther();
        modulesBefore = SERVER.modules();
        configurationBefore = SERVER.configuration();
        SERVER.start(Map.of());
        Cli cli = SERVER.cli();
        Awaitility.await().atMost(2, TimeUnit.MINUTES).ignoreExceptions().until(() -> get(OTHER)
                .contains("another application"));
        otherBefore = get(OTHER);

        cli.command(UntouchedServer.addDriver());
        cli.apply(UntouchedServer.SCRIPTS);
        cli.command("reload");
        cli.command("deploy " + System.getProperty("noroshi.ear"));
        configurationMeanwhile = SERVER.configuration();
        otherMeanwhile = get(OTHER);
        board = response(BOARD);
        boardUnderAnotherName = RawRequest.plain(BOARD.getPort(), BOARD.getPath(), "Host: board.example")
                .send();
        ready = response(READY);
        whereAfterSigningIn = signIn();

        cli.command("undeploy noroshi.ear");
        withoutTheBoard = response(BOARD);
        apiWithoutTheBoard = response(BOARD.resolve("/api/v1/threads"));
        cli.apply(UntouchedServer.undo(UntouchedServer.SCRIPTS));
        cli.command("module remove --name=org.noroshi.postgresql");
        cli.command("reload");
        otherAfter = get(OTHER);
        configurationAfter = SERVER.configuration();
        modulesAfter = SERVER.modules();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVER.stop();
    }

    @Test
    void theBoardAnswersOnAPortOfItsOwn() {
        assertThat(board.statusCode()).isEqualTo(200);
        assertThat(board.body()).contains("<html");
    }

    @Test
    @Tag("A11-3")
    void whileTheBoardIsNotThereTheServerSaysSo() {
        assertThat(withoutTheBoard.statusCode()).isEqualTo(503);
        assertThat(withoutTheBoard.headers().firstValue("Retry-After")).contains("60");
        assertThat(withoutTheBoard.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(withoutTheBoard.body()).contains("ただいま接続できません");
        assertThat(apiWithoutTheBoard.statusCode()).isEqualTo(503);
        assertThat(apiWithoutTheBoard.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(apiWithoutTheBoard.body()).contains("service_stopped");
    }

    @Test
    void theFirstChiefSetsUpTheBoardSignsInAndIsLedToASecondFactor() {
        assertThat(whereAfterSigningIn)
                .isEqualTo(BOARD.resolve("account/second-factor?next=%2Fstart").toString());
    }

    @Test
    void theBoardIsNotServedUnderAnotherName() {
        assertThat(boardUnderAnotherName.status()).isEqualTo(421);
    }

    @Test
    void theServerReportsTheBoardAsReady() {
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(ready.body()).contains("noroshi.ear");
    }

    @Test
    void theOtherApplicationNoticesNothing() {
        assertThat(List.of(otherMeanwhile, otherAfter)).containsOnly(otherBefore);
    }

    @Test
    void theScriptsAddAndChangeNothing() {
        Iterator<String> meanwhile = configurationMeanwhile.iterator();
        assertThat(configurationBefore).allSatisfy(line -> {
            String found = null;
            while (meanwhile.hasNext() && !line.equals(found)) {
                found = meanwhile.next();
            }
            assertThat(found).isEqualTo(line);
        });
        assertThat(configurationMeanwhile.size()).isGreaterThan(configurationBefore.size());
    }

    @Test
    void theUndoScriptsLeaveTheConfigurationAsItWas() {
        assertThat(configurationAfter).isEqualTo(configurationBefore);
    }

    @Test
    void nothingIsLeftAmongTheServersFiles() {
        assertThat(modulesAfter).isEqualTo(modulesBefore);
    }

    @Test
    void everyScriptHasAnUndoScript() throws IOException {
        Path scripts = Path.of(System.getProperty("noroshi.cli"));
        assertThat(names(scripts)).isNotEmpty().isEqualTo(names(scripts.resolve("undo")));
    }

    /** With the code from the board's own log, then once more with the password chosen. */
    private static String signIn() throws IOException {
        Matcher code =
                CODE.matcher(Files.readString(SERVER.base().resolve("log").resolve("noroshi.log")));
        assertThat(code.find()).as("a set-up code is in noroshi.log").isTrue();
        try (Browser browser = Browser.open();
                BrowserContext chief = browser.visitor("ja-JP");
                BrowserContext again = browser.visitor("ja-JP")) {
            Page setup = chief.newPage();
            setup.navigate(BOARD.resolve("setup").toString());
            field(setup, "code").fill(code.group(1));
            field(setup, "name").fill("見本 統");
            field(setup, "mail").fill(MAIL);
            field(setup, "lastDay").fill(LocalDate.now().plusDays(200).toString());
            field(setup, "password").fill(PASSWORD);
            field(setup, "repeated").fill(PASSWORD);
            leave(setup, "make");

            Page signIn = again.newPage();
            signIn.navigate(BOARD.resolve("sign-in").toString());
            field(signIn, "name").fill(MAIL);
            field(signIn, "password").fill(PASSWORD);
            leave(signIn, "signIn");
            return signIn.url();
        }
    }

    /** Presses a button that leads to another page. */
    private static void leave(Page page, String button) {
        String before = page.url();
        page.locator("button[id$=':" + button + "']").click();
        page.waitForLoadState();
        assertThat(page.url()).as(page.locator("main").innerText()).isNotEqualTo(before);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "'], [id$=':" + id + "_input']").first();
    }

    private static void deployOther() throws IOException {
        Path deployments = Files.createDirectories(SERVER.base().resolve("deployments"));
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(deployments.resolve("other.war")))) {
            war.putNextEntry(new ZipEntry("index.html"));
            war.write("<title>another application</title>".getBytes(StandardCharsets.UTF_8));
            war.closeEntry();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cli"))
                    .sorted()
                    .toList();
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> response = response(address);
        return response.statusCode() + " " + response.body();
    }

    private static HttpResponse<String> response(URI address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
