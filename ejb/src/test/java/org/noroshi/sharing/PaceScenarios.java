package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.question;
import static org.noroshi.sharing.BoardFixture.reply;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.TimeSource;
import org.noroshi.testing.Rows;

/** How much one account and one hospital may post within an hour. */
public interface PaceScenarios {

    String PER_ACCOUNT = "noroshi.posts-per-account";
    String PER_HOSPITAL = "noroshi.posts-per-hospital";

    @Test
    @Tag("A18-03")
    default void anAccountThatHasPostedItsShareIsToldWhenToTryAgainAndKeepsItsDraft() throws Exception {
        limited(PER_ACCOUNT, 3, () -> {
            Viewer author = ViewerFixture.user();
            UUID thread = publish(author, question("一つ目"));
            reply(author, thread, "二つ目");
            publish(author, question("三つ目"));
            UUID draft = UUID.randomUUID();
            as(author, () -> of(Drafts.class).save(draft(draft)));

            Throwable refused = catchThrowable(() -> publish(author, from(draft)));
            ErrorTable.Failure failure = ErrorTable.of(refused);
            assertThat(failure.kind()).isEqualTo(ErrorTable.Kind.TOO_MANY);
            assertThat(failure.retryAfter().orElseThrow()).isBetween(Duration.ofMinutes(58), Duration.ofHours(1));
            assertThat(failure.text(Locale.JAPANESE)).contains("60 分");
            assertThat(catchThrowable(() -> reply(author, thread, "返信も同じ")))
                    .satisfies(
                            thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.TOO_MANY));
            assertThat(as(author, () -> of(Drafts.class).find(draft))).isPresent();
            publish(ViewerFixture.user(), question("ほかの病院は書ける"));
        });
    }

    @Test
    @Tag("A18-03")
    default void anHourAfterTheOldestPostThereIsRoomForOneMoreAndNotASecondBefore() throws Exception {
        limited(PER_ACCOUNT, 2, () -> {
            Viewer author = ViewerFixture.user();
            at(Duration.ofHours(3), () -> publish(author, question("一つ目")));
            at(Duration.ofHours(3), () -> publish(author, question("二つ目")));

            Duration early = Duration.ofHours(2).plusSeconds(20);
            assertThat(catchThrowable(() -> at(early, () -> publish(author, question("早すぎる")))))
                    .satisfies(thrown -> assertThat(
                                    ErrorTable.of(thrown).retryAfter().orElseThrow())
                            .isLessThanOrEqualTo(Duration.ofSeconds(20)));
            at(Duration.ofHours(2).minusSeconds(1), () -> publish(author, question("一時間後")));
        });
    }

    @Test
    @Tag("A18-03")
    default void theHospitalsUsersHaveOneShareTogether() throws Exception {
        limited(PER_HOSPITAL, 2, () -> {
            Viewer one = ViewerFixture.user();
            Viewer colleague = colleague(one);
            publish(one, question("一人目"));
            publish(colleague, question("二人目"));
            assertThat(catchThrowable(() -> publish(colleague(one), question("三人目"))))
                    .satisfies(
                            thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.TOO_MANY));
        });
    }

    @Test
    @Tag("A18-03")
    default void theSameSubmissionAgainIsNoSecondPost() throws Exception {
        limited(PER_ACCOUNT, 1, () -> {
            Viewer author = ViewerFixture.user();
            PublishThread command = question("二重送信");
            assertThat(publish(author, command)).isEqualTo(publish(author, command));
        });
    }

    @Test
    @Tag("A18-03")
    @Tag("A18-05")
    default void whatIsKeptOfThePaceTellsNeitherWhoNorHowOften() throws Exception {
        Set<Map<String, Object>> before = new HashSet<>(rows());
        Viewer rarely = ViewerFixture.user();
        Viewer often = ViewerFixture.user();
        publish(rarely, question("一度"));
        for (int i = 0; i < 5; i++) {
            publish(often, question("何度も " + i));
        }
        Set<Map<String, Object>> kept = new HashSet<>(rows());
        kept.removeAll(before);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(4);
        assertThat(kept.stream().map(row -> ((byte[]) row.get("sealed")).length).distinct())
                .hasSize(1);
        assertThat(kept.stream().map(row -> (String) row.get("tag")))
                .noneMatch(tag -> tag.contains(often.account().toString()));
    }

    private static List<Map<String, Object>> rows() {
        return Rows.of("select tag, sealed from posting_pace");
    }

    private static Viewer colleague(Viewer viewer) {
        Viewer other = ViewerFixture.user();
        return new Viewer(
                other.account(),
                Optional.of(UUID.randomUUID()),
                viewer.organisation(),
                other.group(),
                other.roles(),
                other.language());
    }

    private static SaveDraft draft(UUID id) {
        return new SaveDraft(id, null, ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.AMBER, null, "下書き", "書きかけです。");
    }

    private static PublishThread from(UUID draft) {
        return new PublishThread(
                draft.toString(), ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.AMBER, null, "下書き", "書きかけです。");
    }

    private static void limited(String setting, int most, BoardFixture.Step step) throws Exception {
        System.setProperty(setting, Integer.toString(most));
        try {
            step.run();
        } finally {
            System.clearProperty(setting);
        }
    }

    private static void at(Duration behind, Runnable step) {
        of(TimeSource.class).runBehind(behind);
        try {
            step.run();
        } finally {
            of(TimeSource.class).runBehind(Duration.ZERO);
        }
    }
}
