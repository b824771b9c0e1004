package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.opening;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.question;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import jakarta.json.Json;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
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
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TimeSource;
import org.noroshi.testing.At;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Statements;
import org.noroshi.testing.Transactions;

/** Helpful marks, calls by name, muted threads, and questions that nobody answers. */
public interface TalkScenarios {

    private static void helps(Viewer viewer, UUID post, boolean helpful) {
        run(viewer, () -> of(Appreciation.class).mark(post, helpful));
    }

    private static HelpfulView helpful(Viewer viewer, UUID post) {
        return as(viewer, () -> of(Appreciation.class).of(List.of(post))).get(post);
    }

    private static String nameOf(Viewer viewer, UUID thread) {
        return read(viewer, thread).posts().stream()
                .filter(post -> post.actions().mine())
                .map(PostView::author)
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> called(Viewer viewer) {
        return as(viewer, () -> of(Mentioning.class).unread());
    }

    private static void follow(Viewer viewer, ThreadKind kind) {
        run(viewer, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(kind), false)));
    }

    private static List<Letter> letters(UUID post) throws Exception {
        return Transactions.call(() -> of(Announcements.class)
                .letters(Json.createObjectBuilder().add("post", post.toString()).build()));
    }

    private static List<String> recalled(UUID thread) throws Exception {
        return Transactions.call(() -> of(QuestionMail.class)
                        .letters(Json.createObjectBuilder()
                                .add("thread", thread.toString())
                                .add("at", "2026-01-01T00:00:00Z")
                                .build()))
                .stream()
                .map(Letter::recipient)
                .toList();
    }

    @Test
    @Tag("A18-05")
    default void whatHasHelpedIsANumberForItsAuthorAndNothingForAnybodyElse() {
        Viewer author = ViewerFixture.user();
        Viewer one = ViewerFixture.user();
        Viewer other = ViewerFixture.officer();
        UUID thread = publish(author, question("役に立つ投稿"));
        UUID post = opening(author, thread).id();

        helps(one, post, true);
        helps(one, post, true);
        helps(other, post, true);
        assertThat(helpful(author, post)).isEqualTo(new HelpfulView(true, 2, false, false));
        assertThat(helpful(one, post)).isEqualTo(new HelpfulView(false, 0, true, true));
        assertThat(helpful(ViewerFixture.user(), post)).isEqualTo(new HelpfulView(false, 0, false, true));
        assertThat(helpful(ViewerFixture.readOnlyUser(), post).mayMark()).isFalse();

        helps(one, post, false);
        assertThat(helpful(author, post).count()).isEqualTo(1);
        assertThatThrownBy(() -> helps(author, post, true)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A18-05")
    default void aHiddenPostCanBeMarkedAsLittleAsOneThatIsNotThere() {
        Viewer author = ViewerFixture.user();
        Viewer stranger = ViewerFixture.user();
        UUID thread = publish(author, thread(ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, "事務局だけに"));
        UUID hidden = opening(author, thread).id();

        for (UUID post : List.of(hidden, UUID.randomUUID())) {
            assertThatThrownBy(() -> helps(stranger, post, true)).isInstanceOf(NotFoundException.class);
            assertThat(helpful(stranger, post)).isNull();
        }
        assertThat(helpful(author, hidden).count()).isZero();
        assertThatThrownBy(() -> as(stranger, () -> of(Mentioning.class).voices(thread)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(stranger, () -> of(Watching.class).standing(thread)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseTellsNeitherWhoWasHelpedNorByWhat() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        UUID post = opening(author, publish(author, question("印の写し"))).id();
        int before = Rows.of("select tag from helpful_mark").size();
        helps(reader, post, true);

        assertThat(Rows.of("select tag from helpful_mark")).hasSize(before + 1);
        try (Connection connection = Rows.dataSource().getConnection()) {
            DatabaseCopy copy = DatabaseCopy.of(connection);
            assertThat(copy.rows())
                    .filteredOn(row -> row.table().equals("helpful_mark"))
                    .noneMatch(row -> row.tells(post.toString())
                            || row.tells(reader.account().toString()));
            assertThat(copy.rows())
                    .noneMatch(row -> row.tells(reader.account().toString()) && row.tells(post.toString()));
        }
    }

    @Test
    @Tag("A18-05")
    default void whoIsCalledByNameLearnsOfItInThePortalAndTheMailDoesNotSay() throws Exception {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer follower = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        UUID thread = publish(asker, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "呼びかけ"));
        reply(helper, thread, "返信です。");
        reply(asker, thread, "皆さんにお聞きします。");
        run(follower, () -> of(Watching.class).watch(thread, true));
        read(helper, thread);
        String name = nameOf(helper, thread);
        assertThat(as(asker, () -> of(Mentioning.class).voices(thread))).containsExactly(name);
        assertThat(as(helper, () -> of(Mentioning.class).voices(thread))).doesNotContain(name);
        assertThat(called(helper)).isEmpty();

        UUID call = reply(asker, thread, "@" + name + " さん、もう少し教えてください。");

        assertThat(called(helper)).containsExactly(thread);
        assertThat(called(asker)).isEmpty();
        assertThat(called(follower)).isEmpty();
        List<Map<String, String>> said = letters(call).stream()
                .filter(letter -> Set.of(
                                helper.account().toString(), follower.account().toString())
                        .contains(letter.recipient()))
                .map(Letter::values)
                .toList();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).as("a mail to whom it calls").isEqualTo(said.get(1));

        read(helper, thread);
        assertThat(called(helper)).as("read").isEmpty();
    }

    @Test
    default void aMutedThreadTellsNothingWhateverElseLeadsThere() throws Exception {
        Viewer asker = ViewerFixture.user();
        Viewer reader = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        follow(reader, ThreadKind.QUESTION);
        String word = "mute" + UUID.randomUUID().toString().substring(0, 8);
        run(reader, () -> of(Following.class)
                .save(new SaveSearch(UUID.randomUUID(), "検索", SearchRequest.of(word), true)));
        UUID thread = publish(asker, question(word));
        reply(reader, thread, "返信です。");
        String name = nameOf(reader, thread);
        UUID heard = reply(asker, thread, word + " @" + name);
        assertThat(letters(heard))
                .extracting(Letter::recipient)
                .contains(reader.account().toString());
        assertThat(as(reader, () -> of(Board.class).news(50)))
                .extracting(ThreadSummary::id)
                .contains(thread);
        assertThat(as(reader, () -> of(Watching.class).standing(thread))).isEqualTo(ThreadNews.TOLD);

        run(reader, () -> of(Watching.class).watch(thread, false));

        UUID unheard = reply(asker, thread, word + " @" + name);
        assertThat(letters(unheard))
                .extracting(Letter::recipient)
                .doesNotContain(reader.account().toString());
        assertThat(as(reader, () -> of(Board.class).news(50)))
                .extracting(ThreadSummary::id)
                .doesNotContain(thread);
        assertThat(called(reader)).isEmpty();
        assertThat(as(reader, () -> of(Watching.class).standing(thread))).isEqualTo(ThreadNews.MUTED);
    }

    @Test
    default void aQuestionWithoutAReplyIsCalledOutOnceAfterADayOfBusiness() throws Exception {
        BusinessCalendar calendar = of(BusinessHours.class).calendar();
        LocalDate friday = LocalDate.now().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        while (!calendar.isBusinessDay(friday)) {
            friday = friday.plusDays(7);
        }
        Instant asked =
                friday.atTime(LocalTime.of(15, 0)).atZone(TimeSource.JAPAN).toInstant();
        Instant due = calendar.plusBusinessDays(asked, 1);
        assertThat(Duration.between(asked, due)).as("over the weekend").isGreaterThan(Duration.ofDays(2));
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        Viewer follower = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        follow(follower, ThreadKind.QUESTION);
        Viewer officer = ViewerFixture.officer();
        UUID thread = At.time(asked, () -> publish(asker, question("誰も答えない相談")));
        QuestionSteps steps = of(QuestionSteps.class);

        At.time(due.minusSeconds(60), () -> {
            reply(asker, thread, "補足です。");
            assertThat(steps.due()).as("a minute before").doesNotContain(thread);
            return null;
        });
        At.time(due, () -> {
            assertThat(steps.due()).contains(thread);
            steps.call(thread);
            steps.call(thread);
            assertThat(steps.due()).as("once").doesNotContain(thread);
            assertThat(Rows.of(
                            "select id from outbox where kind = ? and payload like ?",
                            QuestionMail.KIND,
                            "%" + thread + "%"))
                    .hasSize(1);
            assertThat(recalled(thread))
                    .contains(follower.account().toString())
                    .doesNotContain(asker.account().toString());
            assertThat(as(helper, () -> of(Board.class).start()).overdue())
                    .extracting(ThreadSummary::id)
                    .contains(thread);
            assertThat(as(asker, () -> of(Board.class).start()).overdue())
                    .extracting(ThreadSummary::id)
                    .doesNotContain(thread);
            assertThat(as(officer, () -> of(SilentQuestionsWaiting.class).waiting(200, Locale.JAPANESE)))
                    .extracting(item -> item.subject())
                    .contains(thread);

            reply(helper, thread, "お答えします。");
            assertThat(recalled(thread)).as("answered before the mail went").isEmpty();
            assertThat(as(officer, () -> of(Board.class).start()).overdue())
                    .extracting(ThreadSummary::id)
                    .doesNotContain(thread);
            return null;
        });
    }

    @Test
    default void marksNeedTheSameStatementsHoweverManyPostsThereAre() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID thread = publish(author, question("数える"));
        for (int i = 0; i < 3; i++) {
            reply(ViewerFixture.user(), thread, "返信 " + i);
        }
        List<UUID> posts =
                read(author, thread).posts().stream().map(PostView::id).toList();
        long few = Statements.of(() -> as(author, () -> of(Appreciation.class).of(posts.subList(0, 1))));
        long many = Statements.of(() -> as(author, () -> of(Appreciation.class).of(posts)));

        assertThat(many).isEqualTo(few);
    }

    @Test
    @Tag("A13-3")
    default void aReaderGoesOnWhereTheOthersHaveWrittenSince() {
        Viewer asker = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        UUID thread = publish(asker, question("続きから読む"));
        assertThat(as(reader, () -> of(Board.class).firstUnread(thread)))
                .as("all of it is new")
                .isEmpty();
        read(reader, thread);
        assertThat(as(reader, () -> of(Board.class).firstUnread(thread))).isEmpty();
        reply(reader, thread, "自分の返信");
        UUID first = reply(asker, thread, "新しい返信");
        reply(asker, thread, "もう一つの返信");

        assertThat(as(reader, () -> of(Board.class).firstUnread(thread))).contains(first);
        read(reader, thread);
        assertThat(as(reader, () -> of(Board.class).firstUnread(thread))).isEmpty();
        UUID hidden = publish(asker, thread(ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, "見えないスレッド"));
        for (UUID other : List.of(hidden, UUID.randomUUID())) {
            assertThatThrownBy(() -> as(reader, () -> of(Board.class).firstUnread(other)))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
