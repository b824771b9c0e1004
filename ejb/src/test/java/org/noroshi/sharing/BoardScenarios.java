package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.longSignedIn;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.opening;
import static org.noroshi.sharing.BoardFixture.post;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.question;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.identity.Voice;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.WorkItem;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What happens on the board, with database, index and transactions as they are. */
public interface BoardScenarios {

    @Test
    @Tag("C-PUR")
    default void aQuestionIsAskedAnsweredAndTheAnswerAccepted() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = publish(asker, question("予算の説明に使える資料はありますか"));

        UUID reply = reply(helper, thread, "当院では次の資料を使いました。");
        run(asker, () -> of(Discussion.class).accept(reply));

        ThreadView seen = read(ViewerFixture.user(), thread);
        assertThat(seen.thread().answered()).isTrue();
        assertThat(seen.thread().replies()).isEqualTo(1);
        assertThat(seen.thread().voices()).isEqualTo(2);
        assertThat(seen.posts()).extracting(PostView::accepted).containsExactly(false, true);

        run(asker, () -> of(Discussion.class).unaccept(reply));
        assertThat(read(asker, thread).thread().waiting()).isTrue();
    }

    @Test
    default void nobodyButTheAskerAcceptsAnAnswer() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = publish(asker, question("規程のひな形"));
        UUID reply = reply(helper, thread, "こちらです。");

        assertThat(post(helper, reply).actions().mayAccept()).isFalse();
        assertRefused(
                SharingError.NOT_THE_ASKER,
                () -> run(helper, () -> of(Discussion.class).accept(reply)));
        assertRefused(
                SharingError.NOT_AN_ANSWER,
                () -> run(asker, () -> of(Discussion.class)
                        .accept(opening(asker, thread).id())));
    }

    @Test
    @Tag("A18-05")
    default void anAuthorHasAnotherNameInEachThreadAndTheSameWithinOne() {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        UUID one = publish(author, question("一つ目"));
        UUID other = publish(author, question("二つ目"));
        reply(author, one, "補足です。");

        List<PostView> posts = read(reader, one).posts();
        assertThat(posts.get(0).author()).isEqualTo(posts.get(1).author());
        assertThat(Rows.of("select distinct author_ref from post where thread_id in (?, ?)", one, other))
                .hasSize(2);
    }

    @Test
    default void theDeskAnswersAsTheDeskAndUnderAPseudonym() {
        Viewer asker = ViewerFixture.user();
        UUID thread = publish(asker, question("事務局への質問"));
        reply(ViewerFixture.officer(), thread, "事務局です。");
        reply(ViewerFixture.analyst(), thread, "分析担当です。");

        assertThat(read(asker, thread).posts())
                .extracting(PostView::voice)
                .containsExactly(Voice.MEMBER, Voice.DESK, Voice.ANALYST);
        assertThat(read(asker, thread).posts()).extracting(PostView::author).doesNotHaveDuplicates();
    }

    @Test
    default void aThreadForTheDeskIsOnItsListUntilTheDeskHasAnswered() {
        Viewer asker = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        UUID desk = publish(asker, thread(ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, "事務局へ"));
        UUID board = publish(asker, question("みなさんへ"));
        assertThat(waitingForDesk(officer)).contains(desk).doesNotContain(board);
        assertThat(waitingForDesk(ViewerFixture.user()))
                .as("somebody else’s list")
                .doesNotContain(desk);

        reply(asker, desk, "補足です。");
        assertThat(waitingForDesk(officer)).contains(desk);
        reply(officer, desk, "お答えします。");
        assertThat(waitingForDesk(officer)).doesNotContain(desk);
    }

    private static List<UUID> waitingForDesk(Viewer viewer) {
        return BoardFixture.as(viewer, () -> of(DeskThreadsWaiting.class).waiting(200, Locale.JAPANESE)).stream()
                .map(WorkItem::subject)
                .toList();
    }

    @Test
    default void aDoubleClickPostsOnce() throws Exception {
        Viewer author = ViewerFixture.user();
        PublishThread command = question("二重送信");
        Set<UUID> threads = together(6, () -> publish(author, command));
        assertThat(threads).hasSize(1);

        UUID thread = threads.iterator().next();
        WriteReply answer = new WriteReply("the same key", thread, null, null, "一度だけ", List.of());
        Set<UUID> replies = together(
                6, () -> BoardFixture.as(author, () -> of(Discussion.class).reply(answer)));
        assertThat(replies).hasSize(1);
        assertThat(read(author, thread).posts()).hasSize(2);
    }

    @Test
    default void repliesAtTheSameTimeGetDifferentPlacesAndNames() throws Exception {
        UUID thread = publish(ViewerFixture.user(), question("同時の返信"));
        Set<UUID> replies = together(8, () -> reply(ViewerFixture.user(), thread, "同時です"));
        assertThat(replies).hasSize(8);
        List<PostView> posts = read(ViewerFixture.user(), thread).posts();
        assertThat(posts).extracting(PostView::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(posts).extracting(PostView::author).doesNotHaveDuplicates();
    }

    @Test
    default void redCannotBeShownToAllMembers() {
        Viewer author = ViewerFixture.user();
        PublishThread red = thread(ThreadKind.INCIDENT, Audience.ALL_MEMBERS, Tlp.RED, "矛盾");
        assertThatThrownBy(() -> publish(author, red)).satisfies(failure -> {
            ErrorTable.Failure told = ErrorTable.of(failure);
            assertThat(told.kind()).isEqualTo(ErrorTable.Kind.INVALID);
            assertThat(told.problems())
                    .extracting(InvalidInputException.Problem::code)
                    .containsExactly(SharingError.RED_NEEDS_NAMED_READERS);
        });
    }

    @Test
    @Tag("A16-2")
    default void aReplyIsAsStrictAsItsThreadAndCarriesItsConditions() {
        Viewer author = ViewerFixture.user();
        Conditions asked = new Conditions(null, Lookup.FORBIDDEN, true, false, false, false, "印刷は院内だけで");
        UUID thread = publish(
                author,
                new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.INCIDENT,
                        Audience.ALL_MEMBERS,
                        Tlp.AMBER,
                        asked,
                        "条件つき",
                        "本文"));
        Viewer replier = ViewerFixture.user();
        UUID lenient = reply(replier, thread, Tlp.CLEAR, "緩めたつもり", List.of());
        assertThat(post(replier, lenient).marking()).isEqualTo(new Marking(Tlp.AMBER, Audience.ALL_MEMBERS, asked));

        reply(replier, thread, Tlp.AMBER_STRICT, "厳しめ", List.of());
        UUID after = reply(replier, thread, null, "そのあと", List.of());
        assertThat(post(replier, after).marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
    }

    @Test
    default void aQuoteCarriesItsMarking() {
        Viewer author = ViewerFixture.user();
        UUID strict = publish(author, thread(ThreadKind.INCIDENT, Audience.ALL_MEMBERS, Tlp.AMBER_STRICT, "厳しい相談"));
        UUID green = publish(author, thread(ThreadKind.INCIDENT, Audience.ALL_MEMBERS, Tlp.GREEN, "緑の相談"));
        UUID quoted = opening(author, strict).id();

        UUID plain = reply(author, green, Tlp.GREEN, "引用なし", List.of());
        assertThat(post(author, plain).marking().tlp()).isEqualTo(Tlp.GREEN);
        UUID quoting = reply(author, green, Tlp.GREEN, "引用あり", List.of(quoted));
        assertThat(post(author, quoting).marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(post(author, quoting).quotes())
                .extracting(PostView.Quoted::id)
                .containsExactly(quoted);
    }

    @Test
    default void wordsForTheDeskLeaveTheirThreadByNoQuote() {
        Viewer author = ViewerFixture.user();
        UUID desk = publish(author, thread(ThreadKind.INCIDENT, Audience.DESK, Tlp.AMBER, "事務局だけ"));
        UUID quoted = opening(author, desk).id();
        UUID all = publish(author, question("会員全体"));
        UUID another = publish(author, thread(ThreadKind.INCIDENT, Audience.DESK, Tlp.AMBER, "別の相談"));
        for (UUID into : List.of(all, another)) {
            assertThatThrownBy(() -> reply(author, into, null, "引用", List.of(quoted)))
                    .satisfies(failure -> assertThat(ErrorTable.of(failure).problems())
                            .extracting(InvalidInputException.Problem::code)
                            .containsExactly(SharingError.QUOTE_DOES_NOT_FIT_AUDIENCE));
        }
        assertThat(post(author, reply(author, desk, null, "引用", List.of(quoted)))
                        .quotes())
                .hasSize(1);
    }

    @Test
    default void anEditKeepsWhatWasThereAndTellsTheSecondEditor() {
        Viewer author = ViewerFixture.user();
        UUID thread = publish(author, question("はじめの題"));
        PostView before = opening(author, thread);
        EditPost first = new EditPost(before.id(), before.version(), "直した題", "直した本文", Tlp.AMBER_STRICT, null);
        run(author, () -> of(Discussion.class).edit(first));

        assertThatThrownBy(() -> run(author, () -> of(Discussion.class).edit(first)))
                .satisfies(
                        failure -> assertThat(ErrorTable.of(failure).code()).isEqualTo(CommonError.CHANGED_MEANWHILE));

        Viewer reader = ViewerFixture.user();
        assertThat(read(reader, thread).thread().title()).isEqualTo("直した題");
        assertThat(read(reader, thread).thread().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        List<RevisionView> history =
                BoardFixture.as(reader, () -> of(Board.class).history(before.id()));
        assertThat(history).extracting(RevisionView::title).containsExactly("はじめの題", "直した題");
        assertThat(history).extracting(RevisionView::number).containsExactly(1, 2);
    }

    @Test
    @Tag("A17-4")
    default void anAuthorMakesALabelLessStrictOnlyWithAFreshProof() {
        Viewer author = ViewerFixture.user();
        UUID thread = publish(author, question("緩めたい"));
        PostView post = opening(author, thread);
        EditPost lower = new EditPost(post.id(), post.version(), "緩めたい", "本文", Tlp.GREEN, null);
        assertThatThrownBy(() -> longSignedIn(author, () -> of(Discussion.class).edit(lower)))
                .isInstanceOf(NotConfirmedException.class);
        assertThat(post(author, post.id()).marking().tlp()).isEqualTo(Tlp.AMBER);

        run(author, () -> of(Discussion.class).edit(lower));
        assertThat(post(author, post.id()).marking().tlp()).isEqualTo(Tlp.GREEN);
        assertThat(read(author, thread).thread().tlp()).isEqualTo(Tlp.GREEN);
    }

    @Test
    @Tag("A16-2")
    default void aReplyIsNeverLessStrictThanItsThreadAndWhatItQuotesOfOthers() {
        Viewer author = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        UUID thread = publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "緩められない返信"));
        UUID quoted = reply(author, thread, Tlp.AMBER, "引用される言葉", List.of());
        UUID quoting = reply(other, thread, Tlp.AMBER_STRICT, "> 引用される言葉", List.of(quoted));
        int version = post(other, quoting).version();
        for (Tlp tooLow : List.of(Tlp.CLEAR, Tlp.GREEN)) {
            assertThatThrownBy(() -> run(other, () -> of(Discussion.class)
                            .edit(new EditPost(quoting, version, null, "> 引用される言葉", tooLow, null))))
                    .satisfies(failure -> assertThat(ErrorTable.of(failure).problems())
                            .extracting(InvalidInputException.Problem::code)
                            .containsExactly(SharingError.LABEL_CANNOT_BE_LOWERED));
        }
        run(other, () -> of(Discussion.class).edit(new EditPost(quoting, version, null, "> 引用される言葉", Tlp.AMBER, null)));
        assertThat(post(author, quoting).marking().tlp()).isEqualTo(Tlp.AMBER);
    }

    @Test
    @Tag("A16-2")
    default void whatQuotesAPostFollowsItWhenItBecomesStricter() {
        Viewer author = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        UUID thread = publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "あとから厳しく"));
        UUID quoted = reply(author, thread, Tlp.GREEN, "引用される言葉", List.of());
        UUID elsewhere = publish(other, thread(ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.GREEN, "別のスレッド"));
        UUID quoting = reply(other, elsewhere, Tlp.GREEN, "> 引用される言葉", List.of(quoted));
        Conditions forbidden = new Conditions(null, Lookup.FORBIDDEN, false, false, false, false, "");
        run(author, () -> of(Discussion.class)
                .edit(new EditPost(
                        quoted, post(author, quoted).version(), null, "引用される言葉", Tlp.AMBER_STRICT, forbidden)));
        assertThat(post(other, quoting).marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(post(other, quoting).marking().conditions().lookup()).isEqualTo(Lookup.FORBIDDEN);
        assertThat(read(other, elsewhere).thread().tlp()).isEqualTo(Tlp.AMBER_STRICT);
    }

    @Test
    default void aStricterOpeningMakesItsRepliesStricter() {
        Viewer author = ViewerFixture.user();
        UUID thread = publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "厳しくする"));
        UUID reply = reply(ViewerFixture.user(), thread, "返信");
        PostView opening = opening(author, thread);
        run(author, () -> of(Discussion.class)
                .edit(new EditPost(opening.id(), opening.version(), "厳しくする", "本文", Tlp.AMBER_STRICT, null)));
        assertThat(post(author, reply).marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
    }

    @Test
    default void nobodyEditsOrWithdrawsAnothersPost() {
        UUID thread = publish(ViewerFixture.user(), question("他人の投稿"));
        Viewer other = ViewerFixture.user();
        PostView post = opening(other, thread);
        assertThat(post.actions().mayEdit()).isFalse();
        assertThat(post.actions().mayWithdraw()).isFalse();
        assertRefused(
                SharingError.NOT_THE_AUTHOR,
                () -> run(other, () -> of(Discussion.class)
                        .edit(new EditPost(post.id(), post.version(), "題", "本文", Tlp.RED, null))));
        assertRefused(
                SharingError.NOT_THE_AUTHOR,
                () -> run(other, () -> of(Discussion.class).withdraw(post.id())));
    }

    @Test
    @Tag("A22-1")
    default void aWithdrawnThreadIsGoneFromPagesSearchAndCounts() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        String word =
                "withdrawn" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        UUID thread = publish(author, question(word));
        UUID reply = reply(reader, thread, "返信 " + word);
        run(author, () -> of(Discussion.class).withdraw(opening(author, thread).id()));

        Viewer third = ViewerFixture.user();
        assertThatThrownBy(() -> read(third, thread)).isInstanceOf(NotFoundException.class);
        assertThat(search(third, word).total()).isZero();
        assertThat(search(reader, word).hits())
                .as("what I wrote stays mine")
                .extracting(SearchResult.Hit::post)
                .containsExactly(reply);
        assertThat(opening(author, thread).withdrawn()).isTrue();
        assertRefused(SharingError.THREAD_IS_CLOSED, () -> reply(author, thread, "もう一言"));
    }

    @Test
    default void unknownAndInvisibleThreadsAnswerAlike() {
        Viewer author = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        UUID hidden = publish(author, thread(ThreadKind.INCIDENT, Audience.DESK, Tlp.AMBER, "見えない"));
        for (UUID id : List.of(hidden, UUID.randomUUID())) {
            assertThatThrownBy(() -> read(other, id)).isExactlyInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reply(other, id, "返信")).isExactlyInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> run(other, () -> of(Watching.class).watch(id, true)))
                    .isExactlyInstanceOf(NotFoundException.class);
        }
    }

    @Test
    @Tag("A11-2-1")
    default void whoMayOnlyReadDoesNotWrite() {
        Viewer reader = ViewerFixture.readOnlyUser();
        UUID thread = publish(ViewerFixture.user(), question("読むだけ"));
        assertThat(read(reader, thread).mayReply()).isFalse();
        assertThatThrownBy(() -> reply(reader, thread, "書けない")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> read(ViewerFixture.suspendedUser(), thread)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void pagesFollowEachOtherWithoutGapOrRepeat() {
        Viewer author = ViewerFixture.user();
        List<UUID> mine = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            mine.add(publish(author, question("頁 " + i)));
        }
        List<UUID> walked = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            String from = after.orElse(null);
            ThreadPage page = BoardFixture.as(author, () -> of(Board.class)
                    .threads(new ThreadsRequest(Set.of(), Set.of(), Set.of(), false, true, false, from, 2)));
            page.threads().forEach(thread -> walked.add(thread.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(walked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mine);
    }

    @Test
    default void aPlaceThatNoPageGaveIsRefused() {
        ThreadsRequest forged = new ThreadsRequest(Set.of(), Set.of(), Set.of(), false, false, false, "forged", 5);
        assertThatThrownBy(() -> BoardFixture.as(
                        ViewerFixture.user(), () -> of(Board.class).threads(forged)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    default void filtersNarrowTheList() {
        Viewer author = ViewerFixture.user();
        UUID question = publish(author, question("絞り込み"));
        UUID knowledge = publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "絞り込み"));

        assertThat(mine(author, Set.of(ThreadKind.QUESTION), Set.of(), false)).containsExactly(question);
        assertThat(mine(author, Set.of(), Set.of(Tlp.GREEN), false)).containsExactly(knowledge);
        assertThat(mine(author, Set.of(), Set.of(), true)).containsExactly(question);
        assertThat(mine(author, Set.of(ThreadKind.INDICATORS), Set.of(), false)).isEmpty();
    }

    @Test
    default void theStartPageShowsWhatIsNewForMeAndWhatICouldAnswer() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = publish(asker, question("はじめの頁"));
        reply(helper, thread, "返事です。");

        Overview start = BoardFixture.as(asker, () -> of(Board.class).start());
        assertThat(start.news()).extracting(ThreadSummary::id).containsExactly(thread);
        assertThat(start.news().get(0).unread()).isEqualTo(1);
        assertThat(start.questions()).extracting(ThreadSummary::id).doesNotContain(thread);
        assertThat(start.latest())
                .extracting(ThreadSummary::id)
                .as("what stands above is not told again")
                .doesNotContain(thread)
                .doesNotContainAnyElementsOf(
                        start.questions().stream().map(ThreadSummary::id).toList());

        read(asker, thread);
        assertThat(BoardFixture.as(asker, () -> of(Board.class).news(10))).isEmpty();

        reply(helper, thread, "もう一つ。");
        assertThat(BoardFixture.as(asker, () -> of(Board.class).news(10))).hasSize(1);
        run(asker, () -> of(Board.class).markAllRead());
        assertThat(BoardFixture.as(asker, () -> of(Board.class).news(10))).isEmpty();
    }

    @Test
    default void draftsAreSavedOnTheWayAndGoWhenPublished() {
        Viewer author = ViewerFixture.user();
        UUID id = UUID.randomUUID();
        SaveDraft draft =
                new SaveDraft(id, null, ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, Conditions.NONE, "書きかけ", "まだ途中");
        run(author, () -> of(Drafts.class).save(draft));
        run(author, () -> of(Drafts.class).save(draft));

        DraftView saved =
                BoardFixture.as(author, () -> of(Drafts.class).find(id)).orElseThrow();
        assertThat(saved.text()).isEqualTo("まだ途中");
        assertThat(saved.tlp()).isEqualTo(Tlp.AMBER);
        assertThat(BoardFixture.as(author, () -> of(Drafts.class).mine())).hasSize(1);
        assertThat(BoardFixture.as(ViewerFixture.user(), () -> of(Drafts.class).find(id)))
                .isEmpty();

        publish(
                author,
                new PublishThread(id.toString(), ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, null, "書き終えた", "本文"));
        assertThat(BoardFixture.as(author, () -> of(Drafts.class).mine())).isEmpty();
    }

    @Test
    default void aSavingThatComesLateBringsNoDraftBack() {
        Viewer author = ViewerFixture.user();
        UUID id = UUID.randomUUID();
        publish(
                author,
                new PublishThread(id.toString(), ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, null, "題", "本文"));
        run(author, () -> of(Drafts.class)
                .save(new SaveDraft(id, null, ThreadKind.QUESTION, null, null, Conditions.NONE, "題", "本文")));
        assertThat(BoardFixture.as(author, () -> of(Drafts.class).mine())).isEmpty();
    }

    @Test
    default void anotherTextFromAnOldPageIsNotSwallowed() {
        Viewer author = ViewerFixture.user();
        PublishThread first = question("はじめ");
        publish(author, first);
        PublishThread other = new PublishThread(
                first.clientKey(), ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.AMBER, null, "ほか", "別の本文");
        assertThatThrownBy(() -> publish(author, other)).isInstanceOf(DuplicateException.class);
    }

    @Test
    default void whatIsWrittenIsFoundAndMarked() {
        Viewer author = ViewerFixture.user();
        String host = "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + ".example";
        UUID thread = publish(
                author,
                new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.INDICATORS,
                        Audience.ALL_MEMBERS,
                        Tlp.GREEN,
                        null,
                        "不審な通信先",
                        "昨夜から不正なアクセスが続き、通信先" + host + "を確認しました。"));
        SearchResult found = search(ViewerFixture.user(), host.replace(".", "[.]"));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.hits().get(0).thread()).isEqualTo(thread);
        assertThat(found.hits().get(0).text().get(0).pieces())
                .anySatisfy(piece -> assertThat(piece.marked()).isTrue());
        assertThat(opening(author, thread).html()).doesNotContain("<a ");
    }

    @Test
    @Tag("A16-2")
    default void whoIsToldIsFoundWhenTheMailIsSentAndTheAuthorIsNot() throws Exception {
        Viewer author = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer watcher = ViewerFixture.storedStaff(Group.ANALYST, Locale.ENGLISH);
        Viewer leaver = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer muted = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        UUID thread = publish(author, question("お知らせ"));
        run(watcher, () -> of(Watching.class).watch(thread, true));
        run(leaver, () -> of(Watching.class).watch(thread, true));
        reply(muted, thread, "先に書いた人");
        run(muted, () -> of(Watching.class).watch(thread, false));
        UUID reply = reply(leaver, thread, "返信");

        assertThat(letters(reply))
                .extracting(Letter::recipient)
                .contains(author.account().toString(), watcher.account().toString())
                .doesNotContain(leaver.account().toString(), muted.account().toString());

        ViewerFixture.end(watcher);
        assertThat(letters(reply))
                .extracting(Letter::recipient)
                .contains(author.account().toString())
                .doesNotContain(watcher.account().toString());
    }

    @Test
    @Tag("A16-2")
    default void aMailSaysNoMoreThanTheLabelAllows() throws Exception {
        Viewer author = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer watcher = ViewerFixture.storedStaff(Group.ANALYST, Locale.ENGLISH);
        run(watcher, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(ThreadKind.VULNERABILITY), false)));
        for (Tlp tlp : List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT)) {
            UUID thread = publish(
                    author,
                    new PublishThread(
                            UUID.randomUUID().toString(),
                            ThreadKind.VULNERABILITY,
                            Audience.ALL_MEMBERS,
                            tlp,
                            new Conditions(null, Lookup.UNSAID, true, false, false, false, ""),
                            "secret title of 192.0.2.7",
                            "secret text with https://bad.example/x"));
            Letter letter = letters(opening(author, thread).id()).stream()
                    .filter(one -> one.recipient().equals(watcher.account().toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
            assertThat(letter.values().get("tlp")).isEqualTo(tlp.label());
            assertThat(letter.values().get("headline")).startsWith(tlp.label()).contains("print");
            assertThat(letter.values().get("card").lines().toList())
                    .as("what may be done with it")
                    .isEqualTo(opening(watcher, thread).card().lines(Locale.ENGLISH))
                    .hasSize(3);
            assertThat(letter.values().get("end")).endsWith(tlp.label());
            assertThat(letter.values().toString().contains("secret text")).isEqualTo(tlp == Tlp.CLEAR);
            assertThat(letter.values().toString().contains("secret title"))
                    .isEqualTo(tlp == Tlp.CLEAR || tlp == Tlp.GREEN);
            assertThat(letter.values().toString())
                    .as("mail programs make links of addresses")
                    .doesNotContain("192.0.2.7")
                    .doesNotContain("https://bad.example");
        }
        run(watcher, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(), false)));
    }

    @Test
    default void watchedKindsAreRememberedAndReplaced() {
        Viewer viewer = ViewerFixture.user();
        run(viewer, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(ThreadKind.INCIDENT), true)));
        run(viewer, () -> of(Watching.class)
                .watchKinds(new WatchedKinds(Set.of(ThreadKind.INCIDENT, ThreadKind.KNOWLEDGE), false)));
        assertThat(BoardFixture.as(viewer, () -> of(Watching.class).kinds()))
                .isEqualTo(new WatchedKinds(Set.of(ThreadKind.INCIDENT, ThreadKind.KNOWLEDGE), false));
    }

    @Test
    @Tag("A13-3")
    default void nothingTellsThatSomebodyHasReadAndNotAnswered() {
        Viewer asker = ViewerFixture.user();
        UUID thread = publish(asker, question("既読はない"));
        ThreadView before = read(asker, thread);
        read(ViewerFixture.user(), thread);
        assertThat(read(asker, thread)).isEqualTo(before);
    }

    private static List<Letter> letters(UUID post) throws Exception {
        return Transactions.call(() -> of(Announcements.class)
                .letters(Json.createObjectBuilder().add("post", post.toString()).build()));
    }

    @Test
    @Tag("A18-05")
    default void threadsAndPostsAreNumberedAtRandom() {
        Viewer author = ViewerFixture.user();
        List<UUID> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID thread = publish(author, BoardFixture.question("番号の試験 " + i));
            numbers.add(thread);
            numbers.add(reply(author, thread, "返信です。"));
        }
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.version() == 4);
        assertThat(numbers)
                .as("no order of time")
                .isNotEqualTo(numbers.stream().sorted().toList());
    }

    private static SearchResult search(Viewer viewer, String text) {
        return BoardFixture.as(viewer, () -> of(Finding.class).search(SearchRequest.of(text)));
    }

    private static List<UUID> mine(Viewer viewer, Set<ThreadKind> kinds, Set<Tlp> tlps, boolean unanswered) {
        return BoardFixture.as(viewer, () -> of(Board.class)
                        .threads(new ThreadsRequest(kinds, tlps, Set.of(), unanswered, true, false, null, 10)))
                .threads()
                .stream()
                .map(ThreadSummary::id)
                .toList();
    }

    private static Set<UUID> together(int times, Callable<UUID> step) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(times);
        try {
            Set<UUID> results = new java.util.HashSet<>();
            for (Future<UUID> future : pool.invokeAll(java.util.Collections.nCopies(times, step))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static void assertRefused(SharingError code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).satisfies(failure -> assertThat(
                        ((RefusedException) failure).code())
                .isEqualTo(code));
    }
}
