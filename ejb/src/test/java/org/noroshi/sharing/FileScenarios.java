package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.opening;
import static org.noroshi.sharing.BoardFixture.run;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.SealedTrail;
import org.noroshi.sharing.files.AttachFile;
import org.noroshi.sharing.files.Attaching;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FileView;
import org.noroshi.sharing.files.Specimens;
import org.noroshi.testing.At;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Files of posts, from the draft to the day on which nothing is left of them. */
public interface FileScenarios {

    private static FileCard attach(Viewer viewer, String draft, String name, byte[] content) {
        return as(viewer, () -> of(Attaching.class).attach(new AttachFile(draft, name, content)));
    }

    private static List<FileCard> waiting(Viewer viewer, String draft) {
        return as(viewer, () -> of(Attaching.class).waiting(draft));
    }

    private static List<FileCard> files(Viewer viewer, UUID post) {
        return as(viewer, () -> of(Attachments.class).of(List.of(post)));
    }

    private static FileView look(Viewer viewer, UUID file) {
        return as(viewer, () -> of(Attachments.class).look(file));
    }

    private static byte[] taken(Viewer viewer, UUID file) {
        return as(
                viewer,
                () -> of(Attachments.class).take(file, TokenPurpose.OWN_DEFENCE).bytes());
    }

    private static PublishThread publish(String draft, Audience audience, Tlp tlp, String title) {
        return new PublishThread(draft, ThreadKind.KNOWLEDGE, audience, tlp, Conditions.NONE, title, "資料を添えます。");
    }

    private static byte[] log(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static long found(Viewer viewer, String word) {
        return as(viewer, () -> of(Finding.class).search(SearchRequest.of(word)))
                .total();
    }

    private static void assertOutOfReach(Viewer viewer, UUID post, UUID file) {
        assertThat(files(viewer, post)).isEmpty();
        assertThatThrownBy(() -> look(viewer, file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> taken(viewer, file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(viewer, () -> of(Attachments.class).shown(file, 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A18-05")
    default void aFileOfADraftIsItsWritersAloneAndThenThatOfThePost() {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        String draft = UUID.randomUUID().toString();
        FileCard card = attach(author, draft, "記録.log", log("接続できませんでした"));
        assertThat(waiting(author, draft)).containsExactly(card);
        assertThat(waiting(reader, draft)).isEmpty();
        assertThatThrownBy(() -> look(author, card.id()))
                .as("not yet of a post")
                .isInstanceOf(NotFoundException.class);

        UUID thread = BoardFixture.publish(author, publish(draft, Audience.DESK, Tlp.AMBER, "添付の見える範囲"));
        UUID post = opening(author, thread).id();
        assertThat(waiting(author, draft)).isEmpty();
        for (Viewer viewer : List.of(author, ViewerFixture.officer())) {
            assertThat(files(viewer, post)).extracting(FileCard::id).containsExactly(card.id());
            assertThat(look(viewer, card.id()).text()).isEqualTo("接続できませんでした\n");
            assertThat(taken(viewer, card.id())).isEqualTo(log("接続できませんでした"));
        }
        assertOutOfReach(reader, post, card.id());
        assertThatThrownBy(() -> look(reader, UUID.randomUUID()))
                .as("what is not there answers alike")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A18-05")
    default void whatStandsInAFileIsFoundByWhoeverSeesThePost() {
        String word = "bunsho" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        String open = UUID.randomUUID().toString();
        String closed = UUID.randomUUID().toString();
        attach(author, open, "手順.docx", Specimens.docx("復旧の手順 " + word, Map.of()));
        attach(author, closed, "報告.pdf", Specimens.pdf("report " + word));
        BoardFixture.publish(author, publish(open, Audience.ALL_MEMBERS, Tlp.GREEN, "手順書"));
        BoardFixture.publish(author, publish(closed, Audience.DESK, Tlp.AMBER, "報告書"));

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> found(author, word) == 2);
        assertThat(found(reader, word)).isEqualTo(1);
        SearchResult.Hit hit = as(reader, () -> of(Finding.class).search(SearchRequest.of(word)))
                .hits()
                .get(0);
        assertThat(hit.files()).singleElement().satisfies(fragment -> assertThat(fragment.text())
                .contains("復旧の手順", word));
    }

    @Test
    @Tag("A16-2")
    @Tag("A19-1")
    default void aCopyIsTakenWhereTheMarkingLetsItAndTheTrailKnows() {
        Viewer author = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        Instant before = Instant.now().minusSeconds(1);
        String draft = UUID.randomUUID().toString();
        FileCard card = attach(author, draft, "図.png", Specimens.png());
        UUID thread = BoardFixture.publish(author, publish(draft, Audience.DESK, Tlp.RED, "手元に残せない"));

        assertThat(look(officer, card.id()).mayTake()).isFalse();
        assertThat(look(officer, card.id()).pages()).isEqualTo(1);
        assertThat(as(officer, () -> of(Attachments.class).shown(card.id(), 0))).startsWith(0xFF, 0xD8);
        assertThatThrownBy(() -> as(officer, () -> of(Attachments.class).shown(card.id(), 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> taken(officer, card.id())).isInstanceOf(RefusedException.class);
        assertThat(taken(author, card.id())).isNotEmpty();
        assertThat(of(SealedTrail.class).whoTook("file", before))
                .contains(author.account())
                .doesNotContain(officer.account());
        assertThat(of(SealedTrail.class).whoViewed(thread, before)).contains(officer.account());
    }

    @Test
    @Tag("A22-1")
    default void withARemovedPostItsFilesAreGoneForEverybodyAndForGoodWhenNobodyCanBringItBack() throws Exception {
        String word = "kesu" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        String draft = UUID.randomUUID().toString();
        FileCard card = attach(author, draft, "記録.txt", log(word));
        UUID thread = BoardFixture.publish(author, publish(draft, Audience.ALL_MEMBERS, Tlp.CLEAR, "削除される資料"));
        UUID post = opening(author, thread).id();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> found(reader, word) == 1);

        var remains = Transactions.call(() -> of(PostCustody.class).takeAway(post, "A18-08"));
        for (Viewer viewer : List.of(author, reader, ViewerFixture.officer())) {
            assertOutOfReach(viewer, post, card.id());
            assertThat(found(viewer, word)).isZero();
        }
        Transactions.call(() -> {
            of(PostCustody.class).bringBack(remains);
            return null;
        });
        assertThat(taken(reader, card.id())).isEqualTo(log(word));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> found(reader, word) == 1);

        forget(post);
        assertThat(files(reader, post)).as("only what is removed is forgotten").hasSize(1);
        Transactions.call(() -> of(PostCustody.class).takeAway(post, "A18-08"));
        forget(post);
        assertThat(rows(card.id())).isZero();
    }

    private static void forget(UUID post) throws Exception {
        Transactions.call(() -> {
            of(PostCustody.class).forget(post);
            return null;
        });
    }

    private static long rows(UUID file) throws Exception {
        try (Connection connection = Rows.dataSource().getConnection();
                var query = connection.prepareStatement(
                        "select (select count(*) from stored_file where id = ?) + (select count(*) from stored_file_part where file_id = ?)")) {
            query.setObject(1, file);
            query.setObject(2, file);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    @Test
    @Tag("A18-05")
    default void theDatabaseHoldsNeitherNameNorContentNorWriterOfAFileInClear() throws Exception {
        Viewer author = ViewerFixture.user();
        String draft = UUID.randomUUID().toString();
        byte[] large = new byte[700_000];
        Arrays.fill(large, (byte) 'x');
        String secret = "himitsu" + UUID.randomUUID();
        System.arraycopy(secret.getBytes(StandardCharsets.US_ASCII), 0, large, 300_000, secret.length());
        FileCard card = attach(author, draft, secret + ".log", large);
        assertThat(card.bytes()).isEqualTo(large.length);
        UUID thread = BoardFixture.publish(author, publish(draft, Audience.ALL_MEMBERS, Tlp.AMBER, "大きな記録"));

        try (Connection connection = Rows.dataSource().getConnection()) {
            assertThat(DatabaseCopy.of(connection).rows()).noneMatch(row -> row.tells(secret));
        }
        assertThat(taken(author, card.id())).isEqualTo(large);
        assertThat(opening(author, thread).author()).isNotBlank();
    }

    @Test
    default void aDraftKeepsItsFilesAndTakesThemAlongWhenItGoes() throws Exception {
        Viewer author = ViewerFixture.user();
        UUID draft = UUID.randomUUID();
        String key = draft.toString();
        FileCard first = attach(author, key, "一.log", log("一"));
        FileCard second = attach(author, key, "二.log", log("二"));
        run(author, () -> of(Attaching.class).detach(first.id()));
        assertThat(waiting(author, key)).containsExactly(second);
        assertThat(rows(first.id())).isZero();
        run(ViewerFixture.user(), () -> of(Attaching.class).detach(second.id()));
        assertThat(waiting(author, key)).as("somebody else's").containsExactly(second);
        for (int i = 0; i < 4; i++) {
            attach(author, key, "三.log", log("三"));
        }
        assertThatThrownBy(() -> attach(author, key, "六.log", log("六"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        attach(author, UUID.randomUUID().toString(), "大.log", new byte[AttachFile.MOST_BYTES + 1]))
                .isInstanceOf(InvalidInputException.class);

        run(author, () -> of(Drafts.class).discard(draft));
        assertThat(waiting(author, key)).isEmpty();
        assertThat(rows(second.id())).isZero();

        String forgotten = UUID.randomUUID().toString();
        FileCard left = attach(author, forgotten, "忘れた.log", log("忘れた"));
        At.time(Instant.now().plus(Duration.ofDays(31)), () -> {
            assertThat(waiting(author, forgotten)).isEmpty();
            return null;
        });
        assertThat(waiting(author, forgotten)).containsExactly(left);
    }

    @Test
    @Tag("A18-05")
    default void aFileThatCouldTellWhoWritesNeedsAReasonLikeATextThatDoes() {
        Viewer author = ViewerFixture.user();
        String draft = UUID.randomUUID().toString();
        attach(author, draft, "連絡.txt", log("折り返しは 090-1234-5678 まで"));
        PublishThread command = publish(draft, Audience.ALL_MEMBERS, Tlp.AMBER, "連絡先の入った資料");
        assertThatThrownBy(() -> BoardFixture.publish(author, command)).isInstanceOf(RefusedException.class);
        assertThat(waiting(author, draft)).hasSize(1);
    }
}
