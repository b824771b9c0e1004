package org.noroshi.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.noroshi.moderation.ModerationFixture.bean;
import static org.noroshi.moderation.ModerationFixture.opening;
import static org.noroshi.moderation.ModerationFixture.thread;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.NotFoundException;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Discussion;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;

/** Trying out ids leads nowhere (article 18-5). */
public interface GuessScenarios {

    int FREE = 20;

    @Test
    @Tag("A18-05")
    default void whoTriesOutManyIdsWaitsLongerAndLongerAndLearnsNothingMeanwhile() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID thread = thread(author, "探される投稿");
        UUID post = opening(author, thread);
        Viewer guesser = ViewerFixture.user();
        Instant now = bean(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS);
        At.time(now, () -> {
            for (int i = 0; i < FREE; i++) {
                missed(guesser, UUID.randomUUID());
            }
            missed(guesser, UUID.randomUUID());
            List<Callable<?>> looks = List.of(
                    () -> bean(Board.class).post(post),
                    () -> bean(Board.class).post(UUID.randomUUID()),
                    () -> bean(Board.class).thread(thread, 0),
                    () -> bean(Board.class).history(post),
                    () -> bean(Discussion.class).quotation(post),
                    () -> bean(PostReports.class).about(post));
            for (Callable<?> look : looks) {
                assertThat(tooMany(guesser, look)).isEqualTo(Duration.ofSeconds(2));
            }
            assertThat(read(ViewerFixture.user(), thread).posts()).as("others").hasSize(1);
            return null;
        });
        At.time(now.plusSeconds(2), () -> {
            assertThat(read(guesser, thread).posts()).hasSize(1);
            missed(guesser, UUID.randomUUID());
            assertThat(tooMany(guesser, () -> bean(Board.class).post(post))).isEqualTo(Duration.ofSeconds(4));
            return null;
        });
        At.time(now.plus(Duration.ofHours(2)), () -> {
            missed(guesser, UUID.randomUUID());
            assertThat(read(guesser, thread).posts()).as("forgotten").hasSize(1);
            return null;
        });
    }

    @Test
    @Tag("A18-05")
    default void anOldLinkThatIsOpenedAgainAndAgainIsNoGuess() {
        Viewer author = ViewerFixture.user();
        UUID thread = thread(author, "古いリンク");
        UUID hidden = opening(author, thread(author, Audience.DESK, "読めない投稿"));
        Viewer reader = ViewerFixture.user();
        for (int i = 0; i < FREE * 2; i++) {
            missed(reader, hidden);
        }
        assertThat(read(reader, thread).posts()).hasSize(1);
        assertThat(Rows.of("select tag from sign_in_tries"))
                .noneMatch(row -> row.get("tag").toString().contains(hidden.toString()));
    }

    private static void missed(Viewer viewer, UUID id) {
        assertThatThrownBy(() -> as(viewer, () -> bean(Board.class).post(id))).isInstanceOf(NotFoundException.class);
    }

    private static Duration tooMany(Viewer viewer, Callable<?> look) {
        ErrorTable.Failure failure = ErrorTable.of(catchThrowable(() -> as(viewer, look)));
        assertThat(failure.kind()).isEqualTo(ErrorTable.Kind.TOO_MANY);
        return failure.retryAfter().orElseThrow();
    }
}
