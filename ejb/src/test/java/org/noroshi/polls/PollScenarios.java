package org.noroshi.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.RemovalDesk;
import org.noroshi.moderation.RemovePost;
import org.noroshi.platform.FigureSettings;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.BoardFixture;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;

/** One hospital, one vote, and no number before the end. */
public interface PollScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static UUID thread(Viewer author, Audience audience) {
        return as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.QUESTION,
                        audience,
                        Tlp.AMBER,
                        Conditions.NONE,
                        "投票の付く相談",
                        "皆さんはどうしていますか。")));
    }

    private static UUID opened(Viewer author) {
        UUID thread = thread(author, Audience.ALL_MEMBERS);
        run(author, () -> bean(PollBooth.class)
                .open(new OpenPoll(thread, "控えは何日分ありますか", List.of("7日分", "14日分", " "), 7)));
        return thread;
    }

    private static Optional<PollView> poll(Viewer viewer, UUID thread) {
        return as(viewer, () -> bean(PollBooth.class).of(thread));
    }

    private static void vote(Viewer viewer, UUID poll, Choice choice) {
        run(viewer, () -> bean(PollBooth.class).vote(poll, choice));
    }

    private static Viewer colleague(Viewer viewer) {
        Viewer other = ViewerFixture.user();
        return new Viewer(
                other.account(), other.seat(), viewer.organisation(), other.group(), other.roles(), other.language());
    }

    private static PollView afterwards(Viewer viewer, UUID thread) throws Exception {
        return At.time(Instant.now().plus(Duration.ofDays(8)), () -> poll(viewer, thread)
                .orElseThrow());
    }

    @Test
    @Tag("A25-2")
    default void aPollShowsNoNumberBeforeItsEndAndNoneThatIsSmallAfterwards() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID thread = opened(author);
        UUID few = opened(author);
        UUID poll = poll(author, thread).orElseThrow().id();
        int least = bean(FigureSettings.class).leastCount();
        for (int i = 0; i < 2 * least; i++) {
            vote(ViewerFixture.user(), poll, Choice.B);
        }
        for (int i = 0; i < 2 * least - 1; i++) {
            vote(ViewerFixture.user(), poll(author, few).orElseThrow().id(), Choice.B);
        }
        for (Viewer viewer : List.of(author, ViewerFixture.user(), ViewerFixture.officer())) {
            PollView before = poll(viewer, thread).orElseThrow();
            assertThat(before.voters()).isEmpty();
            assertThat(before.options()).extracting(PollView.Option::words).containsExactly("7日分", "14日分");
            assertThat(before.counted()).as("before the end").isFalse();

            PollView after = afterwards(viewer, thread);
            assertThat(after.over()).isTrue();
            assertThat(after.voters()).contains(2L * least);
            assertThat(after.options())
                    .extracting(PollView.Option::votes)
                    .containsExactly(Optional.of(0L), Optional.of(2L * least));
            assertThat(afterwards(viewer, few).counted()).as("few votes").isFalse();
            assertThat(afterwards(viewer, few).voters()).as("few votes").isEmpty();
        }
    }

    @Test
    @Tag("A25-2")
    default void aVoteOfTheSameHospitalTakesThePlaceOfTheOneBefore() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID thread = opened(author);
        UUID poll = poll(author, thread).orElseThrow().id();
        Viewer voter = ViewerFixture.user();
        Viewer colleague = colleague(voter);
        vote(voter, poll, Choice.A);
        vote(colleague, poll, Choice.B);
        assertThat(Rows.of("select tag from poll_vote where poll_id = ?", poll)).hasSize(1);
        assertThat(poll(voter, thread).orElseThrow().chosen()).contains(Choice.B);
        assertThat(poll(author, thread).orElseThrow().chosen()).isEmpty();

        assertThatThrownBy(() -> vote(voter, poll, Choice.C))
                .as("no such answer")
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> vote(ViewerFixture.officer(), poll, Choice.A))
                .as("no hospital")
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> vote(voter, UUID.randomUUID(), Choice.A)).isInstanceOf(NotFoundException.class);
        At.time(Instant.now().plus(Duration.ofDays(8)), () -> {
            assertThatThrownBy(() -> vote(voter, poll, Choice.A)).as("over").isInstanceOf(RefusedException.class);
            return null;
        });
    }

    @Test
    @Tag("A18-05")
    default void aVoteCannotBeReadFromACopyOfTheDatabase() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID thread = opened(author);
        UUID poll = poll(author, thread).orElseThrow().id();
        Viewer one = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        vote(one, poll, Choice.A);
        vote(other, poll, Choice.A);

        List<Map<String, Object>> rows =
                Rows.of("select tag, sealed, octet_length(sealed) as n from poll_vote where poll_id = ?", poll);
        assertThat(rows).hasSize(2);
        assertThat((byte[]) rows.get(0).get("sealed"))
                .as("the same answer")
                .isNotEqualTo(rows.get(1).get("sealed"));
        assertThat(rows)
                .extracting(row -> row.get("n").toString())
                .containsOnly(rows.get(0).get("n").toString());
        UUID another = poll(author, opened(author)).orElseThrow().id();
        vote(one, another, Choice.A);
        String hospital = one.organisation().orElseThrow().toString();
        assertThat(tags(poll))
                .as("no hospital is followed from poll to poll")
                .doesNotContainAnyElementsOf(tags(another))
                .as("nor found by reckoning its tag without the key")
                .noneMatch(tag -> tag.contains(hospital))
                .doesNotContain(hash(hospital), hash(hospital + poll), hash(poll + hospital));
    }

    private static List<String> tags(UUID poll) {
        return Rows.of("select tag from poll_vote where poll_id = ?", poll).stream()
                .map(row -> row.get("tag").toString())
                .toList();
    }

    private static String hash(String text) throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Tag("A22-1")
    default void aPollBelongsToWhoOpenedTheThreadAndGoesWithIt() {
        Viewer author = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        UUID plain = thread(author, Audience.ALL_MEMBERS);
        UUID desk = thread(author, Audience.DESK);
        UUID call = thread(author, Audience.PARTICIPANTS);
        assertThat(as(author, () -> bean(PollBooth.class).mayOpen(call)))
                .as("what is asked in a call is for its participants")
                .isFalse();
        OpenPoll command = new OpenPoll(plain, "聞きたいこと", List.of("はい", "いいえ"), 7);
        assertThat(as(author, () -> bean(PollBooth.class).mayOpen(plain))).isTrue();
        assertThat(as(other, () -> bean(PollBooth.class).mayOpen(plain))).isFalse();
        assertThatThrownBy(() -> run(other, () -> bean(PollBooth.class).open(command)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> run(
                        other, () -> bean(PollBooth.class).open(new OpenPoll(desk, "聞きたいこと", List.of("はい", "いいえ"), 7))))
                .isInstanceOf(NotFoundException.class);
        for (OpenPoll wrong : List.of(
                new OpenPoll(plain, "", List.of("はい", "いいえ"), 7),
                new OpenPoll(plain, "一つだけ", List.of("はい"), 7),
                new OpenPoll(plain, "同じもの", List.of("はい", "はい"), 7),
                new OpenPoll(plain, "長すぎる", List.of("はい", "いいえ"), 31))) {
            assertThatThrownBy(() -> run(author, () -> bean(PollBooth.class).open(wrong)))
                    .isInstanceOf(InvalidInputException.class);
        }
        run(author, () -> bean(PollBooth.class).open(command));
        assertThatThrownBy(() -> run(author, () -> bean(PollBooth.class).open(command)))
                .isInstanceOf(RefusedException.class);
        assertThat(poll(other, plain)).isPresent();

        UUID post = BoardFixture.read(author, plain).posts().get(0).id();
        run(ViewerFixture.officer(), () -> bean(RemovalDesk.class)
                .remove(new RemovePost(post, Breach.A18_09, "無関係な投稿のため。", "")));
        assertThat(poll(author, plain)).isEmpty();
        assertThat(Rows.of("select question, options from poll where thread_id = ?", plain))
                .singleElement()
                .satisfies(row -> assertThat(row.values().toString()).doesNotContain("聞きたい", "はい", "いいえ"));
    }
}
