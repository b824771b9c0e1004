package org.noroshi.upgrade;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Browser;
import org.noroshi.testing.NoroshiServer;

/**
 * A service that has been in use under an earlier version is started with this one: its database, a dump of an invented
 * world with members, threads and sealed authors, and its key. Nothing may be lost, and people go on where they were.
 */
class UpgradeIT {

    private static final String DUMP = "before-membership-in-full.sql.gz";
    private static final String KEY = "before-membership-in-full.cs";
    private static final String MEMBER = "hanako.mihon@minato-hospital.example.jp";
    /** Tables whose rows go away by themselves in time. */
    private static final Set<String> LAPSING =
            Set.of("login_session", "one_time_link", "outbox", "outbox_delivery", "sign_in_tries");

    private static final String PASSWORD = "noroshi-no-mihon";

    @Test
    void anEarlierDatabaseIsMigratedAndPeopleGoOnWhereTheyWere() throws Exception {
        NoroshiServer server = NoroshiServer.fresh("upgrade", 70).with("NOROSHI_SEAL_PASSWORD", "for-trying-out-only");
        String url = "jdbc:h2:file:" + server.data().resolve("noroshi")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (var key = Objects.requireNonNull(UpgradeIT.class.getResourceAsStream(KEY))) {
            Files.copy(key, server.data().resolve("noroshi-seal.cs"));
        }
        Map<String, Long> before = restored(url);
        assertThat(before.get("post")).as("posts in the dump").isGreaterThan(20);

        try (server;
                Browser browser = Browser.open()) {
            server.start();
            try (BrowserContext visitor = browser.visitor("ja-JP")) {
                Page page = visitor.newPage();
                page.setDefaultTimeout(60_000);
                page.navigate(server.page("/sign-in"));
                page.locator("[id$=':name']").fill(MEMBER);
                page.locator("[id$=':password']").fill(PASSWORD);
                page.locator("button[id$=':signIn']").click();
                page.waitForURL(Pattern.compile("^(?!.*/sign-in).*"));

                page.navigate(server.page("/board"));
                Locator threads = page.locator("main a[href*='/board/thread']");
                assertThat(threads.first()).isVisible();
                String title = threads.first().innerText();
                threads.first().click();
                assertThat(page.locator("h1")).containsText(title);
            }
        }
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
            Map<String, Long> after = counted(connection);
            before.keySet().removeAll(LAPSING);
            before.forEach((table, rows) -> assertThat(after.get(table))
                    .as("rows of %s", table)
                    .isNotNull()
                    .isGreaterThanOrEqualTo(rows));
        }
    }

    private static Map<String, Long> restored(String url) throws Exception {
        Path folder = Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';')))
                .getParent();
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa");
                Reader script = new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(UpgradeIT.class.getResourceAsStream(DUMP))),
                        StandardCharsets.UTF_8)) {
            RunScript.execute(connection, script);
            return counted(connection);
        }
    }

    private static Map<String, Long> counted(Connection connection) throws Exception {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                Statement counting = connection.createStatement();
                ResultSet tables = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (ResultSet count = counting.executeQuery("select count(*) from \"" + table + "\"")) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }
}
