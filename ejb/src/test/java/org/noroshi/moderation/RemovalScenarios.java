package org.noroshi.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.moderation.ModerationFixture.appeal;
import static org.noroshi.moderation.ModerationFixture.bean;
import static org.noroshi.moderation.ModerationFixture.decision;
import static org.noroshi.moderation.ModerationFixture.opening;
import static org.noroshi.moderation.ModerationFixture.removal;
import static org.noroshi.moderation.ModerationFixture.remove;
import static org.noroshi.moderation.ModerationFixture.reply;
import static org.noroshi.moderation.ModerationFixture.report;
import static org.noroshi.moderation.ModerationFixture.set;
import static org.noroshi.moderation.ModerationFixture.thread;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.EditPost;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.Quotation;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.SearchRequest;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.ThreadView;
import org.noroshi.sharing.Tlp;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Removing a post, and what its author can do about it. */
public interface RemovalScenarios {

    /** A thread in which a reply is quoted, was edited, and was accepted as the answer. */
    record Scene(Viewer asker, Viewer author, Viewer reader, UUID thread, UUID post, UUID quoting, String secret) {

        static Scene made() throws Exception {
            String secret =
                    "harm" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
            // with an address, so that there are mails to be sent
            Viewer asker = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
            Viewer author = ViewerFixture.user();
            Viewer reader = ViewerFixture.user();
            UUID thread = ModerationFixture.thread(asker, "削除の試験");
            UUID post = reply(author, thread, "はじめの言葉 " + secret);
            PostView view = as(author, () -> bean(Board.class).post(post));
            run(author, () -> bean(Discussion.class)
                    .edit(new EditPost(post, view.version(), null, "直した言葉 " + secret, Tlp.CLEAR, null)));
            run(asker, () -> bean(Discussion.class).accept(post));
            Quotation quotation = as(reader, () -> bean(Discussion.class).quotation(post));
            UUID quoting = reply(reader, thread, quotation.text() + "同感です。", post);
            return new Scene(asker, author, reader, thread, post, quoting, secret);
        }
    }

    @Test
    @Tag("A22-1")
    default void aRemovedPostIsGoneEverywhereAtOnceAndOnlyItsPlaceIsSeen() throws Exception {
        Scene scene = Scene.made();
        Viewer officer = ViewerFixture.officer();
        UUID draft = UUID.randomUUID();
        String quoted = as(scene.asker(), () -> bean(Discussion.class).quotation(scene.post()))
                .text();
        as(scene.asker(), () -> bean(Drafts.class)
                .save(new SaveDraft(draft, scene.thread(), null, null, null, null, null, quoted + "私も書きかけです。")));
        assertThat(found(scene.reader(), scene.secret())).isNotEmpty();
        assertThat(letters(scene.post())).as("mails that wait").isEqualTo(1);
        report(scene.reader(), scene.post());

        remove(officer, scene.post());

        for (Viewer viewer : List.of(
                scene.asker(),
                scene.author(),
                scene.reader(),
                officer,
                ViewerFixture.analyst(),
                ViewerFixture.user())) {
            ThreadView view = read(viewer, scene.thread());
            assertThat(view.posts()).extracting(PostView::id).doesNotContain(scene.post());
            assertThat(view.removed()).containsExactly(2);
            assertThat(view.thread().replies()).isEqualTo(1);
            assertThat(view.thread().answered()).isFalse();
            assertThat(view.toString()).doesNotContain(scene.secret()).contains("削除された投稿", "同感です。");
            assertThat(found(viewer, scene.secret())).isEmpty();
            assertSameAsUnknown(viewer, scene.post());
        }
        assertThat(letters(scene.post())).as("mails that wait").isZero();
        assertThat(as(scene.asker(), () -> bean(Drafts.class).find(draft))
                        .orElseThrow()
                        .text())
                .doesNotContain(scene.secret())
                .contains("削除された投稿", "私も書きかけです。");
        assertThatThrownBy(() -> reply(scene.asker(), scene.thread(), "> 引用", scene.post()))
                .isInstanceOf(InvalidInputException.class);
        assertThat(copies(scene)).noneMatch(copy -> copy.toString().contains(scene.secret()));
        assertThat(caseStates(scene.post())).containsExactly("DONE");
        try (Connection connection = Rows.dataSource().getConnection()) {
            assertThat(DatabaseCopy.of(connection).rows())
                    .as("whoever has the database and not the key")
                    .noneMatch(row -> row.tells(scene.secret()));
        }
        assertThat(Rows.of("select ground from audit_event where item_id = ? and verb = 'DELETE'", scene.post()))
                .extracting(row -> row.get("ground"))
                .containsExactly("A18-08");
    }

    @Test
    @Tag("A22-1")
    default void removingTheOpeningPostRemovesTheThread() {
        Viewer author = ViewerFixture.user();
        Viewer replier = ViewerFixture.user();
        UUID thread = thread(author, "スレッドごと");
        UUID reply = reply(replier, thread, "返信です。");
        UUID post = opening(author, thread);
        remove(ViewerFixture.officer(), post, Breach.A22_1);

        for (Viewer viewer : List.of(author, replier, ViewerFixture.user(), ViewerFixture.officer())) {
            assertThatThrownBy(() -> read(viewer, thread)).isInstanceOf(NotFoundException.class);
            assertSameAsUnknown(viewer, post);
        }
        assertSameAsUnknown(ViewerFixture.user(), reply);
        assertThat(as(replier, () -> bean(Board.class).post(reply)).text())
                .as("one's own words stay one's own")
                .isEqualTo("返信です。");
    }

    @Test
    @Tag("A22-1")
    default void nothingIsRemovedWithoutAGroundOfTheClosedListAndAReason() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        UUID post = opening(author, thread(author, "根拠のない削除"));
        assertThatThrownBy(() -> remove(officer, post, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        as(officer, () -> bean(RemovalDesk.class).remove(new RemovePost(post, Breach.A18_08, " ", ""))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(as(author, () -> bean(Board.class).post(post)).published()).isTrue();

        UUID removal = remove(officer, post);
        for (String wrong : List.of("'A19-1'", "'because'", "''", "null")) {
            assertThat(refused("update removal set ground = " + wrong + " where id = '" + removal + "'"))
                    .as(wrong)
                    .isTrue();
            assertThat(refused("update post set ground = " + (wrong.equals("'A19-1'") ? "'x'" : wrong) + " where id = '"
                            + post + "'"))
                    .as(wrong)
                    .isTrue();
        }
        assertThat(refused("update removal set ground = 'A18-11' where id = '" + removal + "'"))
                .as("open to judgement, and one officer alone")
                .isTrue();
    }

    @Test
    @Tag("A18-11")
    default void whatIsOpenToJudgementIsRemovedBySecondOfficer() {
        Viewer author = ViewerFixture.user();
        Viewer first = ViewerFixture.officer();
        Viewer second = ViewerFixture.officer();
        UUID thread = thread(author, "そのほかの理由");
        UUID post = opening(author, thread);
        UUID removal = remove(first, post, Breach.A18_11);

        assertThat(read(author, thread).posts()).as("nothing has happened yet").hasSize(1);
        assertThat(waiting(second)).contains(removal);
        assertThat(waiting(first)).doesNotContain(removal);
        assertThat(as(author, () -> bean(OwnRemovals.class).mine())).isEmpty();
        assertThat(removal(second, removal).note())
                .isEqualTo(removal(first, removal).note());
        assertRefused(
                ModerationError.NEEDS_ANOTHER_OFFICER,
                () -> run(first, () -> bean(RemovalDesk.class).agree(decision(first, removal))));
        assertRefused(ModerationError.REMOVED_ALREADY, () -> remove(second, post));

        run(second, () -> bean(RemovalDesk.class).agree(decision(second, removal)));
        assertThatThrownBy(() -> read(author, thread)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A18-11")
    default void whatNoSecondOfficerWantsToRemoveStays() {
        Viewer author = ViewerFixture.user();
        Viewer first = ViewerFixture.officer();
        UUID thread = thread(author, "削除しない");
        UUID post = opening(author, thread);
        UUID removal = remove(first, post, Breach.A18_11);
        run(ViewerFixture.officer(), () -> bean(RemovalDesk.class).decline(decision(first, removal)));
        assertThat(removal(first, removal).line().state()).isEqualTo(RemovalState.DECLINED);
        assertThat(read(author, thread).posts()).hasSize(1);
        remove(first, post, Breach.A18_08);
    }

    @Test
    @Tag("A22-2")
    default void theAuthorIsToldThroughTheSealAndNobodyElse() throws Exception {
        Viewer author = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer replier = ViewerFixture.user();
        UUID thread = thread(author, "投稿者に伝える");
        reply(replier, thread, "返信");
        UUID post = reply(author, thread, "消される返信");
        UUID removal = remove(ViewerFixture.officer(), post);

        assertThat(news(author)).singleElement().satisfies(told -> {
            assertThat(told.text()).contains("第18条第8号");
            assertThat(told.path()).endsWith(removal.toString());
        });
        assertThat(as(author, () -> bean(Inbox.class).count())).isPositive();
        assertThat(news(replier)).isEmpty();
        assertThatThrownBy(() -> as(replier, () -> bean(OwnRemovals.class).read(removal)))
                .isInstanceOf(NotFoundException.class);

        List<Letter> letters = Transactions.call(() -> bean(RemovalMail.class).letters(payload(removal)));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(author.account().toString());
            assertThat(letter.values().toString()).doesNotContain("A18", "第18条", thread.toString());
        });
        assertThat(Rows.of("select payload from outbox where kind = 'moderation/decision'"))
                .noneMatch(row ->
                        row.get("payload").toString().contains(author.account().toString()));

        OwnRemoval own = as(author, () -> bean(OwnRemovals.class).read(removal));
        assertThat(own.ground()).isEqualTo(Breach.A18_08);
        assertThat(own.explanation()).isEqualTo("個人を責める表現があったためです。");
        assertThat(own.toString()).doesNotContain("人を名指しで責めている。");
        assertThat(news(author)).as("read").isEmpty();
        set("noroshi.removal-explained", 0, () -> assertThat(
                        as(author, () -> bean(OwnRemovals.class).read(removal)).explanation())
                .isEmpty());
    }

    @Test
    @Tag("A22-2")
    default void anObjectionIsDecidedByAnotherOfficerAndCanBringThePostBackAsItWas() throws Exception {
        Scene scene = Scene.made();
        Viewer first = ViewerFixture.officer();
        Viewer second = ViewerFixture.officer();
        String before = read(scene.reader(), scene.thread()).posts().toString();
        UUID removal = remove(first, scene.post());
        assertThatThrownBy(() -> appeal(scene.reader(), removal)).isInstanceOf(NotFoundException.class);
        appeal(scene.author(), removal);
        assertRefused(ModerationError.NOT_POSSIBLE_NOW, () -> appeal(scene.author(), removal));
        assertThat(waiting(second)).contains(removal);
        assertThat(waiting(first)).doesNotContain(removal);
        assertThat(removal(second, removal).appeal()).isEqualTo("責めるつもりはありませんでした。");
        assertRefused(
                ModerationError.NEEDS_ANOTHER_OFFICER,
                () -> run(first, () -> bean(RemovalDesk.class).lift(decision(first, removal))));
        assertRefused(
                ModerationError.NEEDS_ANOTHER_OFFICER,
                () -> run(first, () -> bean(RemovalDesk.class).uphold(decision(first, removal))));

        run(second, () -> bean(RemovalDesk.class).lift(decision(second, removal)));

        ThreadView view = read(scene.reader(), scene.thread());
        assertThat(view.removed()).isEmpty();
        assertThat(withoutVersions(view.posts().toString())).isEqualTo(withoutVersions(before));
        assertThat(as(scene.reader(), () -> bean(Board.class).history(scene.post())))
                .hasSize(2);
        assertThat(found(scene.reader(), scene.secret())).isNotEmpty();
        assertThat(Rows.of("select id from removal_evidence where id = ?", removal))
                .isEmpty();
        assertThat(news(scene.author())).extracting(OwnNotification::text).anyMatch(text -> text.contains("元に戻り"));
        remove(second, scene.post());
    }

    @Test
    @Tag("A22-2")
    default void anObjectionThatIsRefusedChangesNothing() {
        Viewer author = ViewerFixture.user();
        UUID thread = thread(author, "異議を認めない");
        UUID post = reply(author, thread, "消えたまま");
        UUID removal = remove(ViewerFixture.officer(), post);
        appeal(author, removal);
        Viewer second = ViewerFixture.officer();
        run(second, () -> bean(RemovalDesk.class).uphold(decision(second, removal)));
        assertSameAsUnknown(author, post);
        assertThat(as(author, () -> bean(OwnRemovals.class).read(removal)).state())
                .isEqualTo(RemovalState.UPHELD);
        assertRefused(ModerationError.NOT_POSSIBLE_NOW, () -> appeal(author, removal));
    }

    @Test
    @Tag("A22-2")
    default void anAuthorCanObjectUntilTheLastSecondAndNotInTheNext() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID thread = thread(author, "期限");
        Instant end = removed(author, thread).appealUntil();
        UUID late = removed(author, thread).id();
        UUID early = removed(author, thread).id();
        At.time(end.minusMillis(1), () -> {
            appeal(author, early);
            return null;
        });
        Instant over = as(author, () -> bean(OwnRemovals.class).read(late)).appealUntil();
        At.time(over, () -> {
            assertThat(as(author, () -> bean(OwnRemovals.class).read(late)).mayAppeal())
                    .isFalse();
            assertRefused(ModerationError.APPEAL_TOO_LATE, () -> appeal(author, late));
            return null;
        });
    }

    @Test
    @Tag("A22-1")
    default void whatWasRemovedIsReadByOfficersWithAReasonThatStaysOnRecord() throws Exception {
        Scene scene = Scene.made();
        Viewer officer = ViewerFixture.officer();
        UUID removal = remove(officer, scene.post());
        assertThatThrownBy(() -> evidence(officer, removal, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> as(scene.author(), () -> bean(RemovalDesk.class)
                        .read(new ReadEvidence(removal, "見たい"), Locale.JAPANESE)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThatThrownBy(
                        () -> As.longSignedIn(officer.account(), Set.of(Roles.MODERATE), () -> bean(RemovalDesk.class)
                                .read(new ReadEvidence(removal, "照会"), Locale.JAPANESE)))
                .isInstanceOf(org.noroshi.platform.NotConfirmedException.class);
        assertThat(removal(officer, removal).readings()).isEmpty();
        assertThat(removal(officer, removal).toString()).doesNotContain(scene.secret());

        int before = readings();
        Evidence evidence = evidence(officer, removal, "法令に基づく照会への回答");
        assertThat(evidence.words().text()).isEqualTo("直した言葉 " + scene.secret());
        assertThat(evidence.words().former()).containsExactly("はじめの言葉 " + scene.secret());
        assertThat(removal(officer, removal).readings())
                .extracting(RemovalCard.Reading::reason)
                .containsExactly("法令に基づく照会への回答");
        assertThat(readings()).isEqualTo(before + 1);

        At.time(evidence.keptUntil().minusMillis(1), () -> evidence(officer, removal, "最後の日"));
        At.time(evidence.keptUntil(), () -> {
            assertRefused(ModerationError.EVIDENCE_IS_GONE, () -> evidence(officer, removal, "過ぎた日"));
            Transactions.call(() -> bean(Removals.class).forgetBefore(evidence.keptUntil()));
            return null;
        });
        assertThat(Rows.of("select id from removal_evidence where id = ?", removal))
                .isEmpty();
    }

    /** Acts of reading on the trail. */
    private static int readings() {
        return Rows.of("select id from audit_event where subject_kind = 'removal' and verb = 'VIEW'")
                .size();
    }

    private static OwnRemoval removed(Viewer author, UUID thread) {
        UUID removal = remove(ViewerFixture.officer(), reply(author, thread, "消える返信"));
        return as(author, () -> bean(OwnRemovals.class).read(removal));
    }

    private static Evidence evidence(Viewer officer, UUID removal, String reason) {
        return as(officer, () -> bean(RemovalDesk.class).read(new ReadEvidence(removal, reason), Locale.JAPANESE));
    }

    private static List<String> caseStates(UUID post) {
        return Rows.of("select state from report_case where post_id = ?", post).stream()
                .map(row -> (String) row.get("state"))
                .toList();
    }

    private static List<?> found(Viewer viewer, String word) {
        return as(viewer, () -> bean(Finding.class).search(SearchRequest.of(word)))
                .hits();
    }

    private static int letters(UUID post) throws Exception {
        JsonObject payload =
                Json.createObjectBuilder().add("post", post.toString()).build();
        return Transactions.call(() -> jakarta
                .enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(OutboxHandler.class, jakarta.enterprise.inject.Any.Literal.INSTANCE)
                .stream()
                .filter(handler -> handler.kind().equals("sharing/post_published"))
                .findFirst()
                .orElseThrow()
                .letters(payload)
                .size());
    }

    private static List<ThreadCopy> copies(Scene scene) throws Exception {
        return Stream.of(scene.asker(), scene.author(), scene.reader())
                .map(viewer -> as(
                        viewer,
                        () -> Transactions.call(() -> bean(org.noroshi.sharing.TakeAlong.class)
                                .copy(viewer, scene.thread(), TokenPurpose.OWN_KNOWLEDGE))))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static JsonObject payload(UUID removal) {
        return Json.createObjectBuilder().add("removal", removal.toString()).build();
    }

    private static List<OwnNotification> news(Viewer viewer) {
        return as(viewer, () -> bean(Inbox.class).own(Locale.JAPANESE));
    }

    private static List<UUID> waiting(Viewer officer) {
        return as(officer, () -> bean(ModerationWork.class).waiting(1_000, Locale.JAPANESE)).stream()
                .map(org.noroshi.platform.WorkItem::subject)
                .toList();
    }

    private static void assertSameAsUnknown(Viewer viewer, UUID post) {
        for (UUID id : List.of(post, UUID.randomUUID())) {
            assertThatThrownBy(() -> as(viewer, () -> bean(Board.class).post(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(viewer, () -> bean(Board.class).history(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(viewer, () -> bean(PostReports.class).about(id)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static void assertRefused(
            ModerationError because, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                .isEqualTo(because));
    }

    private static String withoutVersions(String posts) {
        return posts.replaceAll("version=\\d+", "version");
    }

    private static boolean refused(String update) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
            return false;
        } catch (SQLException byConstraint) {
            return true;
        }
    }
}
