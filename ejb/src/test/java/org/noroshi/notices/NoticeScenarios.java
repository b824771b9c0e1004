package org.noroshi.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WatchedKinds;
import org.noroshi.sharing.Watching;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Everybody is told what concerns him, nobody anything else, and nobody sees who was told. */
public interface NoticeScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static UUID asked(Viewer author, ThreadKind kind) throws Exception {
        return ViewerFixture.as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        kind,
                        Audience.ALL_MEMBERS,
                        Tlp.AMBER,
                        Conditions.NONE,
                        "通知の試験",
                        "本文です。")));
    }

    private static UUID replied(Viewer author, UUID thread) throws Exception {
        return ViewerFixture.as(author, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, "返信です。", List.of())));
    }

    private static List<Notification> inbox(Viewer viewer) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(Inbox.class).open());
    }

    private static void read(Viewer viewer, UUID thread) throws Exception {
        ViewerFixture.as(viewer, () -> bean(Board.class).thread(thread, 0));
    }

    @Test
    default void whoAskedIsToldOfReplies() throws Exception {
        Viewer asker = ViewerFixture.user();
        UUID thread = asked(asker, ThreadKind.QUESTION);
        assertThat(inbox(asker)).as("one's own words are no news").isEmpty();

        replied(ViewerFixture.user(), thread);
        replied(ViewerFixture.user(), thread);

        assertThat(inbox(asker)).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.thread().id()).isEqualTo(thread);
            assertThat(notice.reason()).isEqualTo(Reason.MY_QUESTION);
            assertThat(notice.thread().unread()).isEqualTo(2);
        });
    }

    @Test
    default void whatHasBeenReadIsNoNewsAnyMore() throws Exception {
        Viewer asker = ViewerFixture.user();
        UUID thread = asked(asker, ThreadKind.QUESTION);
        replied(ViewerFixture.user(), thread);

        read(asker, thread);

        assertThat(inbox(asker)).isEmpty();
        replied(ViewerFixture.user(), thread);
        assertThat(inbox(asker)).hasSize(1);
    }

    @Test
    default void whoTookPartIsToldAndABystanderIsNot() throws Exception {
        Viewer helper = ViewerFixture.user();
        Viewer bystander = ViewerFixture.user();
        UUID thread = asked(ViewerFixture.user(), ThreadKind.QUESTION);
        replied(helper, thread);

        replied(ViewerFixture.user(), thread);

        assertThat(inbox(helper)).extracting(Notification::reason).containsExactly(Reason.TAKEN_PART);
        assertThat(inbox(bystander)).isEmpty();
    }

    @Test
    default void whoFollowsAKindIsToldOfItsNewThreads() throws Exception {
        Viewer follower = ViewerFixture.user();
        ViewerFixture.as(follower, () -> {
            bean(Inbox.class).markAllRead();
            bean(Watching.class).watchKinds(new WatchedKinds(Set.of(ThreadKind.VULNERABILITY), false));
            return null;
        });

        UUID followed = asked(ViewerFixture.user(), ThreadKind.VULNERABILITY);
        UUID other = asked(ViewerFixture.user(), ThreadKind.KNOWLEDGE);

        assertThat(inbox(follower))
                .filteredOn(notice ->
                        Set.of(followed, other).contains(notice.thread().id()))
                .extracting(Notification::reason)
                .containsExactly(Reason.FOLLOWED);
    }

    @Test
    default void onceEverythingIsMarkedAsReadNothingIsNew() throws Exception {
        Viewer asker = ViewerFixture.user();
        UUID thread = asked(asker, ThreadKind.QUESTION);
        replied(ViewerFixture.user(), thread);
        assertThat(ViewerFixture.as(asker, () -> bean(Inbox.class).count())).isEqualTo(1);

        ViewerFixture.as(asker, () -> {
            bean(Inbox.class).markAllRead();
            return null;
        });

        assertThat(ViewerFixture.as(asker, () -> bean(Inbox.class).count())).isZero();
    }

    @Test
    default void aThreadThatWasTakenBackIsNoNews() throws Exception {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = asked(asker, ThreadKind.QUESTION);
        replied(helper, thread);
        replied(ViewerFixture.user(), thread);
        UUID opening = ViewerFixture.as(
                asker, () -> bean(Board.class).thread(thread, 0).posts().get(0).id());

        ViewerFixture.as(asker, () -> {
            bean(Discussion.class).withdraw(opening);
            return null;
        });

        assertThat(inbox(helper)).isEmpty();
    }

    @Test
    default void whoMayNotReadIsToldNothing() throws Exception {
        assertThatThrownBy(() -> inbox(ViewerFixture.suspendedUser())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("A13-3")
    default void noRowTellsWhoWasToldWhat() throws Exception {
        Viewer asker = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        UUID thread = asked(asker, ThreadKind.QUESTION);
        replied(ViewerFixture.user(), thread);
        inbox(asker);
        read(asker, thread);
        ViewerFixture.as(asker, () -> {
            bean(Watching.class).watch(thread, false);
            bean(Watching.class).byMail(false);
            bean(Inbox.class).markAllRead();
            return null;
        });

        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        Attacker attacker = new Attacker(
                copy, Map.of(asker.account(), Set.of(asker.account().toString())));
        assertThat(attacker.namings(List.of(new Attacker.Item(thread, asker.account(), Instant.EPOCH))))
                .isEmpty();
    }

    @Test
    default void whoWantsNoMailGetsNone() throws Exception {
        Viewer asker = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        UUID thread = asked(asker, ThreadKind.QUESTION);
        UUID first = replied(ViewerFixture.user(), thread);
        assertThat(letters(first))
                .extracting(Letter::recipient)
                .contains(asker.account().toString());

        ViewerFixture.as(asker, () -> {
            bean(Watching.class).byMail(false);
            return null;
        });

        assertThat(letters(first))
                .extracting(Letter::recipient)
                .doesNotContain(asker.account().toString());
        assertThat(inbox(asker)).as("but is told inside the product").hasSize(1);
    }

    private static List<Letter> letters(UUID post) throws Exception {
        OutboxHandler handler = CDI.current().select(OutboxHandler.class, Any.Literal.INSTANCE).stream()
                .filter(each -> each.kind().equals("sharing/post_published"))
                .findFirst()
                .orElseThrow();
        return Transactions.call(() -> handler.letters(
                Json.createObjectBuilder().add("post", post.toString()).build()));
    }
}
