package org.noroshi.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.Attacker.Item;
import org.noroshi.testing.Browser;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.NoroshiServer;
import org.noroshi.testing.TableSides;

/**
 * Somebody has the whole database and the access log of a service in use, and not the key. Members sign in and write in
 * a random order on the pages; then the server is stopped, its files are read, and the authors are looked for.
 */
class SealedDumpIT {

    private static final int POSTS = 20;

    private static List<String> accessLog;
    private static String script;
    private static Attacker attacker;
    private static DatabaseCopy copy;
    private static Set<String> identifiers;
    private static final List<Item> ITEMS = new ArrayList<>();

    /** Something written: who did it, when, and the words by which it is found again. */
    private record Written(String mail, Instant at, String mark) {}

    @BeforeAll
    static void membersWriteAndTheFilesAreTaken() throws Exception {
        Path data;
        List<Written> written = new ArrayList<>();
        try (NoroshiServer server = NoroshiServer.sample("seal", 60).start()) {
            data = server.data();
            List<String[]> members = members(server);
            assertThat(members).hasSizeGreaterThanOrEqualTo(4);
            Random lot = new Random(20260401);
            try (Browser browser = Browser.open()) {
                String thread = null;
                for (int i = 0; i < POSTS; i++) {
                    String[] member = members.get(lot.nextInt(members.size()));
                    String mark = UUID.randomUUID().toString().replace("-", "");
                    try (BrowserContext visitor = browser.visitor("ja-JP")) {
                        Page page = visitor.newPage();
                        signIn(page, server, member);
                        if (i % 4 == 0) {
                            thread = publish(page, server, mark);
                        } else {
                            reply(page, thread, mark);
                        }
                    }
                    written.add(new Written(member[0], Instant.now(), mark));
                }
            }
            accessLog = accessLog(server.logs());
        }
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("noroshi") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "sa")) {
            copy = DatabaseCopy.of(connection);
            script = script(connection);
            Map<UUID, Set<String>> people = people(connection);
            Map<String, UUID> byMail = accounts(connection);
            attacker = new Attacker(copy, people);
            identifiers = people.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            for (Written one : written) {
                ITEMS.add(new Item(post(one.mark()), byMail.get(one.mail()), one.at()));
            }
        }
    }

    @AfterAll
    static void forget() {
        ITEMS.clear();
    }

    @Test
    @Tag("A18-05")
    void theCopyIsWhole() {
        assertThat(script).contains("CREATE").contains("\"post\"").contains("\"account\"");
        assertThat(copy.tables())
                .containsExactlyInAnyOrderElementsOf(TableSides.catalogue().keySet());
        assertThat(ITEMS).hasSize(POSTS);
    }

    @Test
    @Tag("A18-05")
    void noRowNamesAnItemAndSomebody() {
        List<Item> all = new ArrayList<>(ITEMS);
        copy.rows().stream()
                .filter(row -> Set.of("thread", "post", "pseudonym").contains(row.table()))
                .forEach(row -> all.add(new Item(
                        UUID.fromString(row.values().get("id")), ITEMS.get(0).author(), Instant.EPOCH)));

        assertThat(attacker.namings(all)).isEmpty();
    }

    @Test
    @Tag("A18-05")
    void noTableOfItemsRefersToOneOfAccounts() {
        assertThat(TableSides.wayFromItemToAccount(copy, TableSides.catalogue()))
                .isEmpty();
    }

    @Test
    @Tag("A18-05")
    void joiningRowsFindsAuthorsNoMoreOftenThanByChance() {
        assertThat(attacker.successByJoining(ITEMS)).isLessThan(attacker.chance(ITEMS));
    }

    @Test
    @Tag("A18-05")
    void theMomentOfWritingFindsAuthorsNoMoreOftenThanByChance() {
        assertThat(attacker.successByTime(ITEMS)).isLessThan(attacker.chance(ITEMS));
    }

    @Test
    @Tag("A18-05")
    void theOrderOfRowsFindsAuthorsNoMoreOftenThanByChance() {
        assertThat(attacker.successByOrder(ITEMS)).isLessThan(attacker.chance(ITEMS));
    }

    @Test
    @Tag("A18-05")
    void theAccessLogNamesNobody() {
        assertThat(accessLog).anyMatch(line -> line.contains("POST"));
        assertThat(accessLog).allSatisfy(line -> {
            assertThat(line).doesNotContain("?").doesNotContain("127.0.0.1");
            assertThat(identifiers).noneMatch(line::contains);
        });
    }

    private static List<String[]> members(NoroshiServer server) throws IOException {
        return Files.readAllLines(server.data().resolve("sample-accounts.txt")).stream()
                .map(line -> line.split(" {2}", 3))
                .filter(line -> line[2].startsWith("USER") || line[2].startsWith("LIAISON"))
                .toList();
    }

    private static void signIn(Page page, NoroshiServer server, String[] member) {
        page.navigate(server.page("/sign-in"));
        page.locator("[id$=':name']").fill(member[0]);
        page.locator("[id$=':password']").fill(member[1]);
        page.locator("button[id$=':signIn']").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*"));
    }

    private static String publish(Page page, NoroshiServer server, String mark) {
        page.navigate(server.page("/board/write?kind=KNOWLEDGE"));
        page.locator("[id$=':title']").fill("封印の確認 " + mark);
        page.locator("[id$=':text']").fill("誰が書いたか分からないはずの本文です。" + mark);
        page.locator("button[id$=':publish']").first().click();
        page.waitForURL(Pattern.compile(".*/board/thread.*"));
        return page.url();
    }

    private static void reply(Page page, String thread, String mark) {
        page.navigate(thread);
        page.locator("[id$=':text']").fill("返信です。" + mark);
        page.locator("button[id$=':send']").first().click();
        page.locator("main", new Page.LocatorOptions().setHasText(mark)).waitFor();
    }

    private static List<String> accessLog(Path logs) {
        try (Stream<Path> files = Files.list(logs)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("noroshi-access"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(Connection connection) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("script")) {
            while (result.next()) {
                lines.append(result.getString(1)).append('\n');
            }
        }
        return lines.toString();
    }

    /** Everything by which a member's user could be known: the account's, the seat's and the hospital's. */
    private static Map<UUID, Set<String>> people(Connection connection) throws SQLException {
        Map<UUID, Set<String>> people = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        """
                        select a.id, a.user_id, a.mail, s.id, s.name, c.id, c.number, o.id, o.name
                        from account a
                        join seat s on s.id = a.seat_id
                        join contract c on c.id = s.contract_id
                        join organisation o on o.id = c.organisation_id
                        where a.state = 'ACTIVE'""")) {
            while (result.next()) {
                Set<String> known = new HashSet<>();
                for (int i = 1; i <= 9; i++) {
                    known.add(result.getString(i));
                }
                people.put(UUID.fromString(result.getString(1)), known);
            }
        }
        return people;
    }

    private static Map<String, UUID> accounts(Connection connection) throws SQLException {
        Map<String, UUID> accounts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select mail, id from account")) {
            while (result.next()) {
                accounts.put(result.getString(1), UUID.fromString(result.getString(2)));
            }
        }
        return accounts;
    }

    private static UUID post(String mark) {
        return copy.rows().stream()
                .filter(row -> row.table().equals("post") && row.tells(mark))
                .map(row -> UUID.fromString(row.values().get("id")))
                .findFirst()
                .orElseThrow();
    }
}
