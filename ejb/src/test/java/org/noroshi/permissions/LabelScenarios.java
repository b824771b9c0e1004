package org.noroshi.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.permissions.PermissionFixture.bean;
import static org.noroshi.permissions.PermissionFixture.news;
import static org.noroshi.permissions.PermissionFixture.relabel;
import static org.noroshi.permissions.PermissionFixture.written;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.json.Json;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Letter;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.Lookup;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.At;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What readers hear when a marking changes. */
public interface LabelScenarios {

    /** Somebody fetched a copy, without the making of one. */
    record Fetched(UUID subjectId) implements AuditableEvent {

        @Override
        public AuditVerb verb() {
            return AuditVerb.SEND;
        }

        @Override
        public String subjectKind() {
            return "export";
        }
    }

    @Test
    @Tag("A16-2")
    @Tag("A19-1")
    default void whoOpenedOrExportedIsToldOfAStricterLabelAndNobodyElse() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer exporter = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.ENGLISH);
        Viewer stranger = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        PostView post = written(author, Tlp.GREEN, "引き上げる投稿");
        read(reader, post.thread());
        fetch(exporter);

        relabel(author, post.id(), Tlp.AMBER_STRICT);
        UUID change = change(post.id());
        assertThat(letters(change))
                .extracting(Letter::recipient)
                .contains(account(reader), account(exporter))
                .doesNotContain(account(author), account(stranger));
        assertThat(letters(change))
                .allSatisfy(letter -> assertThat(letter.values().toString())
                        .contains("TLP:AMBER+STRICT", post.id().toString())
                        .doesNotContain("引き上げる投稿"));
        assertThat(texts(reader)).containsExactly("お読みになった投稿の区分が TLP:GREEN から TLP:AMBER+STRICT に上がりました。");
        assertThat(news(exporter)).hasSize(1);
        assertThat(news(stranger)).isEmpty();
        assertThat(news(author)).isEmpty();
        assertThat(as(reader, () -> bean(Inbox.class).count())).isPositive();

        run(reader, () -> bean(Inbox.class).markAllRead());
        assertThat(news(reader)).as("acknowledged").isEmpty();
        assertThat(news(exporter)).hasSize(1);
    }

    @Test
    @Tag("A18-05")
    default void whoCanNotReadItIsNotToldThatItIsThere() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer exporter = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        PostView post = written(author, Audience.DESK, Tlp.GREEN, "事務局だけの投稿");
        fetch(exporter);
        relabel(author, post.id(), Tlp.RED);
        assertThat(letters(change(post.id()))).extracting(Letter::recipient).doesNotContain(account(exporter));
        assertThat(news(exporter)).isEmpty();
    }

    @Test
    @Tag("A16-2")
    default void aFreerLabelAndOtherConditionsAreToldToo() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        PostView post = written(author, Tlp.AMBER, "緩める投稿");
        read(reader, post.thread());
        relabel(author, post.id(), Tlp.GREEN);
        relabel(author, post.id(), Tlp.GREEN, new Conditions(null, Lookup.FORBIDDEN, false, false, false, false, ""));
        assertThat(texts(reader))
                .containsExactlyInAnyOrder("お読みになった投稿の区分が TLP:AMBER から TLP:GREEN に下がりました。", "お読みになった投稿の利用条件が厳しくなりました。");
        int before = changes(post.id());
        relabel(author, post.id(), Tlp.GREEN, new Conditions(null, Lookup.FORBIDDEN, true, false, false, false, ""));
        assertThat(changes(post.id())).as("nothing is answered otherwise").isEqualTo(before);
    }

    @Test
    @Tag("A18-05")
    @Tag("A13-3")
    default void noRowSaysWhoHasReadIt() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        PostView post = written(author, Tlp.GREEN, "だれが読んだか");
        read(reader, post.thread());
        relabel(author, post.id(), Tlp.AMBER);
        UUID change = change(post.id());
        try (Connection connection = Rows.dataSource().getConnection()) {
            List<DatabaseCopy.Row> rows = DatabaseCopy.of(connection).rows().stream()
                    .filter(row -> row.tells(change.toString()))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(1).noneMatch(row -> row.tells(account(reader)));
        }
        assertThat(news(reader)).hasSize(1);
        Instant later = bean(Clock.class).instant().plus(Duration.ofDays(91));
        At.time(later, () -> {
            assertThat(news(reader)).as("no news any more").isEmpty();
            bean(PermissionSteps.class).forget();
            assertThat(Rows.of("select tag from label_change_reader where change_id = ?", change))
                    .isEmpty();
            return null;
        });
    }

    @Test
    @Tag("A16-2")
    default void whoseQuotingPostBecomesStricterIsTold() {
        Viewer author = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        PostView quoted = written(author, Tlp.GREEN, "引用元");
        PostView elsewhere = written(other, Tlp.GREEN, "引用するスレッド");
        UUID quoting = as(other, () -> bean(Discussion.class)
                .reply(new WriteReply(
                        UUID.randomUUID().toString(), elsewhere.thread(), null, null, "> 引用", List.of(quoted.id()))));
        relabel(author, quoted.id(), Tlp.AMBER);
        assertThat(as(other, () -> bean(Board.class).post(quoting)).marking().tlp())
                .isEqualTo(Tlp.AMBER);
        assertThat(news(other)).extracting(OwnNotification::path).anyMatch(path -> path.contains(quoting.toString()));
        assertThat(news(author)).isEmpty();
    }

    private static void fetch(Viewer viewer) {
        as(
                viewer,
                () -> Transactions.call(() -> {
                    CDI.current()
                            .getBeanManager()
                            .getEvent()
                            .select(new TypeLiteral<Fetched>() {})
                            .fire(new Fetched(UUID.randomUUID()));
                    return null;
                }));
    }

    private static UUID change(UUID post) {
        return (UUID) Rows.of("select id from label_change where post_id = ?", post)
                .get(0)
                .get("id");
    }

    private static int changes(UUID post) {
        return Rows.of("select id from label_change where post_id = ?", post).size();
    }

    private static List<Letter> letters(UUID change) throws Exception {
        return Transactions.call(() -> bean(LabelNotices.class)
                .letters(Json.createObjectBuilder()
                        .add("change", change.toString())
                        .build()));
    }

    private static List<String> texts(Viewer viewer) {
        return news(viewer).stream().map(OwnNotification::text).toList();
    }

    private static String account(Viewer viewer) {
        return viewer.account().toString();
    }
}
