package org.noroshi.seal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.identity.OpeningFixture;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.PostReports;
import org.noroshi.moderation.RemovalDesk;
import org.noroshi.moderation.RemovePost;
import org.noroshi.moderation.ReportPost;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.Watching;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.Attacker.Item;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.TableSides;
import org.noroshi.testing.Transactions;

/** Whoever has the database and not the key does not find out who wrote what. */
public interface SealScenarios {

    private static DatabaseCopy copy() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            return DatabaseCopy.of(connection);
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** A sign-in as the trail sees it, just before somebody writes. */
    record SignedIn(UUID subjectId) implements AuditableEvent {
        @Override
        public AuditVerb verb() {
            return AuditVerb.SIGN_IN;
        }

        @Override
        public String subjectKind() {
            return "account";
        }
    }

    @Test
    @Tag("A18-05")
    default void everyTableSaysOnWhichSideOfTheSealItStands() throws Exception {
        assertThat(TableSides.catalogue().keySet()).containsExactlyInAnyOrderElementsOf(copy().tables());
    }

    @Test
    @Tag("A18-05")
    default void noReferenceLeadsFromAnItemToAnAccount() throws Exception {
        DatabaseCopy copy = copy();

        assertThat(copy.references()).hasSizeGreaterThan(10);
        assertThat(TableSides.wayFromItemToAccount(copy, TableSides.catalogue()))
                .isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseGivesAwayNoAuthor() throws Exception {
        List<Viewer> authors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            authors.add(ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE));
        }
        Map<UUID, Set<String>> people = new HashMap<>();
        for (Viewer author : authors) {
            people.put(author.account(), identifiers(author.account()));
        }
        Random lot = new Random(20260401);
        List<Item> items = new ArrayList<>();
        UUID thread = null;
        for (int i = 0; i < 64; i++) {
            Viewer author = authors.get(lot.nextInt(authors.size()));
            Transactions.call(() -> {
                CDI.current()
                        .getBeanManager()
                        .getEvent()
                        .select(AuditableEvent.class)
                        .fire(new SignedIn(author.account()));
                return null;
            });
            if (i % 4 == 0) {
                thread = published(author, i);
                items.add(new Item(thread, author.account(), Instant.now()));
            } else {
                items.add(new Item(replied(author, thread), author.account(), Instant.now()));
            }
            if (i % 8 == 5) {
                OpeningFixture.openAndTell(items.get(items.size() - 1).id());
            }
            UUID read = thread;
            ViewerFixture.as(author, () -> bean(Board.class).thread(read, 0));
            if (lot.nextInt(4) == 0) {
                ViewerFixture.as(author, () -> {
                    bean(Watching.class).watch(read, true);
                    return null;
                });
            }
        }

        Attacker attacker = new Attacker(copy(), people);
        assertThat(attacker.namings(items)).isEmpty();
        assertThat(attacker.successByJoining(items)).as("by joining rows").isLessThan(attacker.chance(items));
        assertThat(attacker.successByTime(items)).as("by time").isLessThan(attacker.chance(items));
        assertThat(attacker.successByOrder(items)).as("by order of rows").isLessThan(attacker.chance(items));
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseGivesAwayNeitherWhoReportedNorWhoDecided() throws Exception {
        List<Viewer> authors = List.of(ViewerFixture.user(), ViewerFixture.user());
        List<Viewer> desk = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            desk.add(ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE));
        }
        Map<UUID, Set<String>> people = new HashMap<>();
        for (Viewer one : desk) {
            people.put(one.account(), identifiers(one.account()));
        }
        Random lot = new Random(20260402);
        List<Item> reported = new ArrayList<>();
        List<Item> decided = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            Viewer author = authors.get(i % authors.size());
            UUID thread = published(author, i);
            UUID post = ViewerFixture.as(author, () -> bean(Board.class).thread(thread, 0))
                    .posts()
                    .get(0)
                    .id();
            Viewer reporter = desk.get(i % desk.size());
            ViewerFixture.as(reporter, () -> bean(PostReports.class)
                    .report(new ReportPost(post, Breach.A18_09, "だれの報告か分からないはずです。")));
            reported.add(new Item(post, reporter.account(), Instant.now()));
            Viewer officer = desk.get((i + 1 + lot.nextInt(desk.size() - 1)) % desk.size());
            ViewerFixture.as(officer, () -> bean(RemovalDesk.class)
                    .remove(new RemovePost(post, Breach.A18_09, "だれの判断か分からないはずです。", "")));
            decided.add(new Item(post, officer.account(), Instant.now()));
        }
        DatabaseCopy copy = copy();
        Attacker attacker = new Attacker(copy, people);
        for (List<Item> items : List.of(reported, decided)) {
            assertThat(attacker.namings(items)).isEmpty();
            assertThat(attacker.successByJoining(items)).as("by joining rows").isLessThan(attacker.chance(items));
            assertThat(attacker.successByTime(items)).as("by time").isLessThan(attacker.chance(items));
            assertThat(attacker.successByOrder(items)).as("by order of rows").isLessThan(attacker.chance(items));
        }
        for (String secret : List.of("だれの報告か分からないはずです。", "だれの判断か分からないはずです。")) {
            assertThat(copy.rows()).noneMatch(row -> row.tells(secret));
        }
    }

    private static Set<String> identifiers(UUID account) {
        Map<String, Object> row =
                Rows.of("select * from account where id = ?", account).get(0);
        Set<String> known = new HashSet<>(Set.of(account.toString()));
        known.add((String) row.get("user_id"));
        known.add((String) row.get("mail"));
        return known;
    }

    private static UUID published(Viewer author, int number) throws Exception {
        return ViewerFixture.as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.values()[number % ThreadKind.values().length],
                        Audience.ALL_MEMBERS,
                        Tlp.AMBER,
                        Conditions.NONE,
                        "封印の試験 " + number,
                        "誰が書いたか分からないはずの本文です。")));
    }

    private static UUID replied(Viewer author, UUID thread) throws Exception {
        return ViewerFixture.as(author, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, "返信です。", List.of())));
    }
}
