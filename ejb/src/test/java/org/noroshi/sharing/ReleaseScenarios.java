package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.opening;
import static org.noroshi.sharing.BoardFixture.post;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.question;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.identity.OpeningScope;
import org.noroshi.identity.SealedItems;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.NoroshiException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.TimeSource;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/**
 * What is written becomes public at a release time, together with what others wrote, and until then nobody but its author
 * can tell that it is there (article 18-5).
 */
public interface ReleaseScenarios {

    /** When the mark comes after {@link #WRITTEN}. */
    Instant MARK = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofMinutes(50));

    Instant WRITTEN = MARK.minus(Duration.ofSeconds(400)); // 6:40 before it

    @Test
    @Tag("A18-05")
    default void untilTheReleaseNothingThatAnotherReaderCanSeeChanges() throws Exception {
        every(10, () -> {
            String word =
                    "release" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
            Viewer asker = ViewerFixture.user();
            Viewer reader = ViewerFixture.user();
            Viewer officer = ViewerFixture.officer();
            UUID there = publish(asker, question("前からある相談"));
            release(MARK);
            reply(reader, there, "前からある返信");
            Instant last = MARK.plusSeconds(600);
            release(last);
            clock(last.plusSeconds(60));
            run(reader, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(), true)));
            run(reader, () -> of(Following.class)
                    .save(new SaveSearch(UUID.randomUUID(), "見張る言葉", SearchRequest.of(word), true)));
            List<Viewer> others = List.of(reader, asker, officer, ViewerFixture.analyst());
            Map<String, Object> warm = seen(others, there, word); // reading moves the own read marks once
            Map<String, Object> before = seen(others, there, word);
            assertThat(before.keySet()).isEqualTo(warm.keySet());

            Viewer author = ViewerFixture.user();
            UUID opened = publish(author, thread(ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.AMBER, word));
            UUID toDesk = publish(author, thread(ThreadKind.QUESTION, Audience.DESK, Tlp.RED, word));
            UUID answer = reply(author, there, Tlp.AMBER_STRICT, word, List.of());
            run(author, () -> of(Discussion.class)
                    .edit(new EditPost(
                            answer, post(author, answer).version(), null, word + "！", Tlp.AMBER_STRICT, null)));
            PostView pending = opening(author, opened);
            run(author, () -> of(Discussion.class)
                    .edit(new EditPost(
                            pending.id(),
                            pending.version(),
                            word,
                            "厳しくした",
                            Tlp.AMBER_STRICT,
                            pending.marking().conditions())));
            run(author, () -> of(Discussion.class).withdraw(reply(author, there, Tlp.AMBER_STRICT, "やめた", List.of())));
            release(last.plusSeconds(9 * 60));

            assertThat(seen(others, there, word)).isEqualTo(before);
            for (Viewer other : others) {
                for (UUID hidden : List.of(opened, toDesk)) {
                    assertThatThrownBy(() -> read(other, hidden)).isInstanceOf(NotFoundException.class);
                    assertThatThrownBy(() -> reply(other, hidden, "届かない")).isInstanceOf(NotFoundException.class);
                }
                assertThatThrownBy(() -> post(other, answer)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> as(other, () -> of(Discussion.class).quotation(answer)))
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() ->
                                Transactions.call(() -> of(PostCustody.class).alone(other, answer)))
                        .as("nor can it be reported or removed")
                        .isInstanceOf(NotFoundException.class);
            }
            assertThat(mails(answer)).isZero();

            release(last.plusSeconds(10 * 60));
            assertThat(read(reader, there).posts()).extracting(PostView::id).contains(answer);
            assertThat(read(reader, there).thread().tlp()).isEqualTo(Tlp.AMBER_STRICT);
            assertThat(read(reader, opened).thread().openedAt()).isEqualTo(last.plusSeconds(600));
            assertThat(read(officer, toDesk).posts()).hasSize(1);
            assertThat(as(ViewerFixture.user(), () -> of(Finding.class).suggestions(word)))
                    .contains(word);
            assertThat(mails(answer)).isEqualTo(1);
            assertThat(mails(opening(author, opened).id())).isEqualTo(1);
        });
    }

    @Test
    @Tag("A18-05")
    default void afterTheReleaseNothingTellsWhoWroteFirstOrInWhichMinute() throws Exception {
        every(10, () -> {
            Viewer asker = ViewerFixture.user();
            UUID thread = publish(asker, question("順序の分からない返信"));
            release(MARK);
            Viewer twice = ViewerFixture.user();
            List<UUID> inOrder = new ArrayList<>();
            for (int minute = 0; minute < 7; minute++) {
                clock(MARK.plusSeconds(61 * (minute + 1)));
                inOrder.add(reply(minute % 3 == 0 ? twice : ViewerFixture.user(), thread, minute + " 番目に書いた"));
            }
            Instant next = MARK.plusSeconds(600);
            release(next.plusSeconds(3));

            List<PostView> replies =
                    read(asker, thread).posts().stream().skip(1).toList();
            assertThat(replies).extracting(PostView::writtenAt).containsOnly(next);
            assertThat(replies).extracting(PostView::exactAt).containsOnlyNulls();
            assertThat(replies).extracting(PostView::seq).containsExactly(2, 3, 4, 5, 6, 7, 8);
            assertThat(read(asker, thread).thread().lastActivity()).isEqualTo(next);
            List<UUID> shown = replies.stream().map(PostView::id).toList();
            List<UUID> ofOne = List.of(inOrder.get(0), inOrder.get(3), inOrder.get(6));
            assertThat(shown.stream().filter(ofOne::contains))
                    .as("one author’s own order")
                    .isEqualTo(ofOne);
            UUID first = ofOne.stream().min(UUID::compareTo).orElseThrow();
            assertThat(shown.stream().filter(id -> !ofOne.contains(id) || id.equals(ofOne.get(0))))
                    .as("between authors the random ids decide")
                    .isEqualTo(inOrder.stream()
                            .filter(id -> !ofOne.contains(id) || id.equals(ofOne.get(0)))
                            .sorted((one, other) -> (one.equals(ofOne.get(0)) ? first : one)
                                    .compareTo(other.equals(ofOne.get(0)) ? first : other))
                            .toList());

            for (Map<String, Object> row : Stream.of(
                            Rows.of("select * from post where thread_id = ?", thread),
                            Rows.of("select * from thread where id = ?", thread),
                            Rows.of("select * from pseudonym where thread_id = ?", thread))
                    .flatMap(List::stream)
                    .toList()) {
                row.values().stream()
                        .filter(OffsetDateTime.class::isInstance)
                        .map(time -> ((OffsetDateTime) time).toInstant())
                        .forEach(time -> assertThat(time)
                                .as("no time of writing in the tables")
                                .isIn(MARK, next));
            }
        });
    }

    @Test
    @Tag("A18-05")
    default void whoeverPublishesItTwiceOrDiesOverItTellsNobodyTwice() throws Exception {
        every(10, () -> {
            Viewer author = ViewerFixture.user();
            UUID thread = publish(author, question("一度だけ公開"));
            UUID post = opening(author, thread).id();
            clock(MARK);
            Transactions.rolledBack(() -> {
                Post found = of(Posts.class).find(Viewer.system("test"), post).orElseThrow();
                of(Releasing.class).release(found, MARK, Tlp.AMBER);
            });
            assertThat(mails(post)).as("the server died before the commit").isZero();
            assertThat(catchThrowable(() -> read(ViewerFixture.user(), thread))).isInstanceOf(NotFoundException.class);

            release(MARK.plusSeconds(1));
            release(MARK.plusSeconds(2));
            of(ReleaseSteps.class).release(thread);
            assertThat(mails(post)).isEqualTo(1);
            assertThat(read(ViewerFixture.user(), thread).posts())
                    .extracting(PostView::seq)
                    .containsExactly(1);
        });
    }

    @Test
    @Tag("A18-05")
    default void anOpeningOfTheThreadNamesNobodyWhoseReplyIsNotPublicYet() throws Exception {
        every(10, () -> {
            Viewer officer = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
            UUID thread = publish(ViewerFixture.user(), question("封を開くスレッド"));
            release(MARK);
            clock(MARK.plusSeconds(60));
            Viewer early = ViewerFixture.user();
            UUID withdrawn = reply(early, thread, "公開前に取り下げる返信");
            run(early, () -> of(Discussion.class).withdraw(withdrawn));
            reply(ViewerFixture.user(), thread, "待っている返信");
            assertThat(authors(officer, thread)).hasSize(1);
            release(MARK.plusSeconds(600));
            assertThat(authors(officer, thread)).hasSize(2);
        });
    }

    private static Set<UUID> authors(Viewer officer, UUID thread) {
        return as(officer, () -> of(SealedItems.class).find(officer, OpeningScope.THREAD, thread))
                .orElseThrow()
                .authors();
    }

    @Test
    @Tag("A18-05")
    default void aReleaseThatComesLateHasTheTimeOfTheMarkAtWhichItComes() throws Exception {
        every(10, () -> {
            Viewer asker = ViewerFixture.user();
            UUID thread = publish(asker, question("サーバーが止まっていた"));
            release(MARK);
            clock(MARK.plusSeconds(60));
            UUID answer = reply(ViewerFixture.user(), thread, "止まる前に書いた返信");
            clock(MARK.plusSeconds(25 * 60));
            run(asker, () -> of(Board.class).markAllRead());
            release(MARK.plusSeconds(27 * 60));
            assertThat(as(asker, () -> of(Board.class).news(50)))
                    .extracting(ThreadSummary::id)
                    .as("what came after everything was marked as read is new")
                    .containsExactly(thread);
            assertThat(post(asker, answer).writtenAt()).isEqualTo(MARK.plusSeconds(20 * 60));
        });
    }

    @Test
    @Tag("A18-05")
    default void untilTheReleaseTheAuthorReadsEditsAndWithdrawsWithoutATrace() throws Exception {
        every(10, () -> {
            Viewer author = ViewerFixture.user();
            UUID thread = publish(author, question("書き直す相談"));
            PostView mine = opening(author, thread);
            assertThat(mine.pending()).isTrue();
            assertThat(mine.writtenAt()).isEqualTo(MARK);
            assertThat(mine.exactAt()).isEqualTo(WRITTEN);
            assertThat(mine.actions().mayEdit()).isTrue();
            assertThat(mine.actions().mayWithdraw()).isTrue();
            assertThat(mine.actions().mayQuote()).isFalse();
            assertThat(read(author, thread).thread().pending()).isTrue();
            assertThat(read(author, thread).mayReply()).isFalse();
            assertThat(refusal(() -> reply(author, thread, "早すぎる"))).isEqualTo(SharingError.NOT_PUBLIC_YET);
            run(author, () -> of(Discussion.class)
                    .edit(new EditPost(mine.id(), mine.version(), "書き直した", "新しい本文", Tlp.AMBER, null)));
            PostView edited = opening(author, thread);
            UUID taken = publish(author, question("取り下げる相談"));
            run(author, () -> of(Discussion.class)
                    .withdraw(opening(author, taken).id()));
            release(MARK);

            Viewer reader = ViewerFixture.user();
            PostView seen = opening(reader, thread);
            assertThat(seen.text()).isEqualTo("新しい本文");
            assertThat(seen.revisions()).isZero();
            assertThat(seen.editedAt()).isNull();
            assertThat(as(reader, () -> of(Board.class).history(seen.id()))).hasSize(1);
            assertThat(catchThrowable(() -> read(reader, taken))).isInstanceOf(NotFoundException.class);
            assertThat(opening(author, taken).withdrawn()).isTrue();
            assertThat(opening(author, thread).exactAt()).isEqualTo(WRITTEN);

            run(author, () -> of(Discussion.class)
                    .edit(new EditPost(seen.id(), edited.version(), "公開の間に", "また直した", Tlp.AMBER, null)));
            assertThat(opening(reader, thread).revisions())
                    .as("an edit begun before the release and saved after it")
                    .isEqualTo(1);
        });
    }

    @Test
    @Tag("A18-05")
    default void aReplyThatWaitsStandsLastForItsAuthorAndHidesNoNews() throws Exception {
        every(10, () -> {
            Viewer author = ViewerFixture.user();
            UUID thread = publish(ViewerFixture.user(), question("返信を待つ"));
            release(MARK);
            clock(MARK.plusSeconds(60));
            UUID mine = reply(author, thread, "待っている返信");
            assertThat(read(author, thread).posts())
                    .extracting(PostView::placed)
                    .containsExactly(true, false);
            assertThat(as(author, () -> of(Board.class).before(mine))).isZero();
            assertThat(as(author, () -> of(TakeAlong.class).copy(author, thread, TokenPurpose.EXCHANGE)).stream()
                            .flatMap(copy -> copy.posts().stream())
                            .map(ThreadCopy.PostCopy::id))
                    .doesNotContain(mine);
            UUID other = reply(ViewerFixture.user(), thread, "ほかの返信");
            release(MARK.plusSeconds(600));
            assertThat(as(author, () -> of(Board.class).news(50)))
                    .filteredOn(news -> news.id().equals(thread))
                    .extracting(ThreadSummary::unread)
                    .containsExactly(1);
            assertThat(read(author, thread).posts()).extracting(PostView::id).contains(mine, other);
        });
    }

    @Test
    @Tag("A18-05")
    default void anUrgentThreadIsPublicAtOnceWithItsRepliesToTheMinute() throws Exception {
        every(10, () -> {
            UUID thread = publish(
                    ViewerFixture.user(),
                    new PublishThread(
                            UUID.randomUUID().toString(),
                            ThreadKind.INCIDENT,
                            Audience.ALL_MEMBERS,
                            Tlp.AMBER,
                            null,
                            "緊急です",
                            "端末が暗号化されています。",
                            true,
                            null));
            Viewer reader = ViewerFixture.user();
            assertThat(read(reader, thread).thread().urgent()).isTrue();
            assertThat(read(reader, thread).thread().openedAt()).isEqualTo(WRITTEN.truncatedTo(ChronoUnit.MINUTES));
            assertThat(read(reader, thread).replyPublicAt()).isEmpty();
            clock(WRITTEN.plusSeconds(125));
            UUID answer = reply(ViewerFixture.user(), thread, "まず LAN から切り離してください。");
            assertThat(post(reader, answer).writtenAt())
                    .isEqualTo(WRITTEN.plusSeconds(125).truncatedTo(ChronoUnit.MINUTES));
            assertThat(mails(answer)).isEqualTo(1);
        });
    }

    @Test
    @Tag("A18-05")
    default void theSecretariatChoosesHowFarReleasesAreApart() throws Exception {
        for (int minutes : new int[] {5, 30}) {
            every(minutes, () -> {
                Viewer author = ViewerFixture.user();
                UUID thread = publish(author, question(minutes + " 分ごと"));
                Instant publicAt = opening(author, thread).writtenAt();
                assertThat(publicAt).isEqualTo(ReleaseTimes.next(WRITTEN, minutes));
                release(publicAt.minusSeconds(1));
                assertThat(catchThrowable(() -> read(ViewerFixture.user(), thread)))
                        .isInstanceOf(NotFoundException.class);
                release(publicAt);
                assertThat(read(ViewerFixture.user(), thread).posts()).hasSize(1);
            });
        }
        every(0, () -> assertThat(read(ViewerFixture.user(), publish(ViewerFixture.user(), question("すぐに")))
                        .thread()
                        .openedAt())
                .isEqualTo(TimeSource.coarse(WRITTEN)));
    }

    /** Whatever another reader can ask for, and what waits to be sent. */
    static Map<String, Object> seen(List<Viewer> viewers, UUID thread, String word) {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (Viewer viewer : viewers) {
            String who = viewer.group() + " " + viewer.account() + " ";
            seen.put(who + "start", as(viewer, () -> of(Board.class).start()));
            for (boolean unanswered : new boolean[] {true, false}) {
                seen.put(
                        who + "list " + unanswered,
                        as(viewer, () -> of(Board.class)
                                        .threads(new ThreadsRequest(
                                                Set.of(), Set.of(), Set.of(), unanswered, false, false, null, 50)))
                                .threads());
            }
            seen.put(
                    who + "watched",
                    as(viewer, () -> of(Board.class)
                                    .threads(new ThreadsRequest(
                                            Set.of(), Set.of(), Set.of(), false, false, true, null, 50)))
                            .threads());
            seen.put(who + "news", as(viewer, () -> of(Board.class).news(50)));
            seen.put(who + "thread", read(viewer, thread));
            seen.put(who + "found", as(viewer, () -> of(Following.class).found()));
            seen.put(who + "suggested", as(viewer, () -> of(Finding.class).suggestions(word)));
            seen.put(who + "search", as(viewer, () -> of(Finding.class).search(SearchRequest.of(word))));
            seen.put(who + "everything", as(viewer, () -> of(Finding.class).search(SearchRequest.of(""))));
            seen.put(
                    who + "copy",
                    as(
                            viewer,
                            () -> Transactions.call(() -> Optional.ofNullable(
                                    of(TakeAlong.class).copy(viewer, thread, TokenPurpose.EXCHANGE)))));
            seen.put(
                    who + "copies",
                    as(
                            viewer,
                            () -> Transactions.call(() -> of(TakeAlong.class)
                                    .otherThreads(viewer, Optional.empty(), 50)
                                    .threads())));
            seen.put(who + "desk", as(viewer, () -> of(DeskThreadsWaiting.class).waiting(200, Locale.JAPANESE)));
        }
        seen.put("mails", Rows.of("select count(*) as n from outbox where kind = ?", Announcements.KIND));
        seen.put("labels", Rows.of("select count(*) as n from label_change"));
        return seen;
    }

    private static long mails(UUID post) {
        return Rows.of("select payload from outbox where kind = ?", Announcements.KIND).stream()
                .filter(row -> String.valueOf(row.get("payload")).contains(post.toString()))
                .count();
    }

    private static ErrorCode refusal(Runnable step) {
        Throwable thrown = catchThrowable(step::run);
        assertThat(thrown).isInstanceOf(NoroshiException.class);
        return ((NoroshiException) thrown).code();
    }

    private static void release(Instant at) {
        clock(at);
        of(Releases.class).releaseWhatIsDue();
    }

    private static void clock(Instant at) {
        of(TimeSource.class).standStillAt(at);
    }

    /** Lets releases be that far apart, and the clock stand at {@link #WRITTEN} until the step moves it. */
    private static void every(int minutes, BoardFixture.Step step) throws Exception {
        System.setProperty("noroshi.release-minutes", Integer.toString(minutes));
        clock(WRITTEN);
        try {
            step.run();
        } finally {
            of(TimeSource.class).runAgain();
            System.clearProperty("noroshi.release-minutes");
        }
    }
}
