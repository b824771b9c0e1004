package org.noroshi.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.ChangeSavedSearch;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.Following;
import org.noroshi.sharing.Only;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.SaveSearch;
import org.noroshi.sharing.SavedSearchView;
import org.noroshi.sharing.SearchRequest;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WatchedKinds;
import org.noroshi.sharing.Watching;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Statements;
import org.noroshi.testing.Transactions;

/** Who has saved a search is told of what it finds, once, and nobody learns that somebody looks for it. */
public interface SavedSearchScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T as(Viewer viewer, Callable<T> step) throws Exception {
        return ViewerFixture.as(viewer, step);
    }

    private static String word() {
        return "saved" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private static Viewer seeker() throws Exception {
        return ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
    }

    private static UUID saved(Viewer viewer, String name, SearchRequest search, boolean byMail) throws Exception {
        UUID id = UUID.randomUUID();
        as(viewer, () -> {
            bean(Following.class).save(new SaveSearch(id, name, search, byMail));
            return null;
        });
        return id;
    }

    private static List<SavedSearchView> mine(Viewer viewer) throws Exception {
        return as(viewer, () -> bean(Following.class).saved());
    }

    private static UUID published(Viewer author, ThreadKind kind, Audience audience, String title) throws Exception {
        return as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(), kind, audience, Tlp.AMBER, Conditions.NONE, title, "本文です。")));
    }

    private static UUID published(Viewer author, String title) throws Exception {
        return published(author, ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, title);
    }

    private static UUID opening(Viewer reader, UUID thread) throws Exception {
        return as(
                reader, () -> bean(Board.class).thread(thread, 0).posts().get(0).id());
    }

    private static List<Notification> inbox(Viewer viewer) throws Exception {
        return as(viewer, () -> bean(Inbox.class).open());
    }

    private static List<Letter> lettersTo(Viewer viewer, UUID post) throws Exception {
        OutboxHandler handler = CDI.current().select(OutboxHandler.class, Any.Literal.INSTANCE).stream()
                .filter(each -> each.kind().equals("sharing/post_published"))
                .findFirst()
                .orElseThrow();
        return Transactions.call(
                () -> handler
                        .letters(Json.createObjectBuilder()
                                .add("post", post.toString())
                                .build())
                        .stream()
                        .filter(letter ->
                                letter.recipient().equals(viewer.account().toString()))
                        .toList());
    }

    @Test
    default void whoHasSavedASearchIsToldOfWhatItFinds() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        saved(seeker, "見張り", SearchRequest.of(word), true);

        UUID thread = published(author, "題名 " + word);
        published(author, "ほかの題名");
        UUID post = opening(author, thread);

        assertThat(inbox(seeker)).singleElement().satisfies(notice -> {
            assertThat(notice.thread().id()).isEqualTo(thread);
            assertThat(notice.reason()).isEqualTo(Reason.FOUND);
            assertThat(notice.searches()).containsExactly("見張り");
        });
        assertThat(lettersTo(seeker, post)).singleElement().satisfies(letter -> assertThat(
                        letter.values().values())
                .as("a mail holds neither the words nor the name")
                .noneMatch(value -> value.contains(word) || value.contains("見張り")));
        opening(seeker, thread);
        assertThat(inbox(seeker)).as("once it was read").isEmpty();
    }

    @Test
    default void aReplyIsFoundToo() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        UUID thread = published(ViewerFixture.user(), "返信が付く");
        saved(seeker, "返信", SearchRequest.of(word), true);

        UUID reply = as(ViewerFixture.user(), () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, "返信です。" + word, List.of())));

        assertThat(inbox(seeker)).singleElement().satisfies(notice -> assertThat(notice.reason())
                .isEqualTo(Reason.FOUND));
        assertThat(lettersTo(seeker, reply)).hasSize(1);
    }

    @Test
    default void itFindsWhatTheSearchFinds() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        String host = word + ".example";
        saved(seeker, "語形", SearchRequest.of("不正アクセス " + word), true);
        saved(seeker, "無害化", SearchRequest.of(host), true);
        saved(
                seeker,
                "種類",
                new SearchRequest(word, Set.of(ThreadKind.INCIDENT), Set.of(), Set.of(), null, null, null, 0),
                true);

        UUID forms = published(author, "不正なアクセスがありました " + word);
        UUID defanged = published(author, "通信先は hxxps://" + word + "[.]example でした");

        assertThat(inbox(seeker))
                .extracting(notice -> notice.thread().id(), Notification::searches)
                .containsExactlyInAnyOrder(tuple(forms, List.of("語形")), tuple(defanged, List.of("無害化")));
        assertThat(lettersTo(seeker, opening(author, forms))).hasSize(1);
        assertThat(lettersTo(seeker, opening(author, defanged))).hasSize(1);
    }

    @Test
    default void aPostIsToldOnceWhateverItIsToldFor() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        as(seeker, () -> {
            bean(Inbox.class).markAllRead();
            bean(Watching.class).watchKinds(new WatchedKinds(Set.of(ThreadKind.VULNERABILITY), false));
            return null;
        });
        saved(seeker, "一つ目", SearchRequest.of(word), true);
        saved(seeker, "二つ目", SearchRequest.of(word), true);

        UUID thread = published(author, ThreadKind.VULNERABILITY, Audience.ALL_MEMBERS, word);

        assertThat(inbox(seeker))
                .filteredOn(notice -> notice.thread().id().equals(thread))
                .singleElement()
                .satisfies(notice -> assertThat(notice.searches()).containsExactly("一つ目", "二つ目"));
        assertThat(lettersTo(seeker, opening(author, thread))).hasSize(1);
    }

    @Test
    default void onesOwnPostsAreNoNews() throws Exception {
        String word = word();
        Viewer seeker = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        saved(seeker, "自分", SearchRequest.of(word), true);

        UUID thread = published(seeker, word);

        assertThat(inbox(seeker)).isEmpty();
        assertThat(lettersTo(seeker, opening(seeker, thread))).isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void nobodyIsToldOfWhatHeMayNotRead() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        saved(seeker, "見えない", SearchRequest.of(word), true);

        UUID hidden = published(author, ThreadKind.QUESTION, Audience.DESK, word);
        assertThat(inbox(seeker)).isEmpty();
        assertThat(lettersTo(seeker, opening(author, hidden))).isEmpty();

        UUID seen = published(author, word);
        UUID post = opening(author, seen);
        assertThat(lettersTo(seeker, post)).hasSize(1);
        ViewerFixture.end(seeker);
        assertThat(lettersTo(seeker, post)).as("after the account has ended").isEmpty();
    }

    @Test
    default void whatWasThereBeforeIsNoNews() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        UUID before = published(author, word);
        saved(seeker, "これから", SearchRequest.of(word), true);

        assertThat(inbox(seeker)).isEmpty();
        assertThat(lettersTo(seeker, opening(author, before))).isEmpty();
        UUID after = published(author, word);
        assertThat(inbox(seeker)).extracting(notice -> notice.thread().id()).containsExactly(after);
    }

    @Test
    default void mailsAreChosenForEachSearch() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        UUID search = saved(seeker, "静か", SearchRequest.of(word), false);
        as(seeker, () -> {
            bean(Watching.class).byMail(false);
            return null;
        });

        UUID thread = published(author, word);
        UUID post = opening(author, thread);
        assertThat(inbox(seeker)).hasSize(1);
        assertThat(lettersTo(seeker, post)).isEmpty();

        as(seeker, () -> {
            bean(Following.class).change(new ChangeSavedSearch(search, "鳴る", true));
            return null;
        });
        assertThat(mine(seeker)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("鳴る");
            assertThat(one.search()).isEqualTo(SearchRequest.of(word));
        });
        assertThat(lettersTo(seeker, post))
                .as("whatever holds for followed threads")
                .hasSize(1);
    }

    @Test
    default void aDeletedSearchTellsNothing() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        Viewer author = ViewerFixture.user();
        UUID search = saved(seeker, "消す", SearchRequest.of(word), true);
        as(seeker, () -> {
            bean(Following.class).delete(search);
            return null;
        });

        UUID thread = published(author, word);

        assertThat(mine(seeker)).isEmpty();
        assertThat(inbox(seeker)).isEmpty();
        assertThat(lettersTo(seeker, opening(author, thread))).isEmpty();
    }

    @Test
    default void twentyCanBeSavedAndSendingTwiceSavesOnce() throws Exception {
        Viewer seeker = ViewerFixture.user();
        UUID first = saved(seeker, "0", SearchRequest.of("0"), false);
        for (int i = 1; i < 20; i++) {
            saved(seeker, "" + i, SearchRequest.of("" + i), false);
        }
        as(seeker, () -> {
            bean(Following.class).save(new SaveSearch(first, "0", SearchRequest.of("0"), false));
            return null;
        });
        assertThat(mine(seeker)).hasSize(20);
        assertThatThrownBy(() -> saved(seeker, "20", SearchRequest.of("20"), false))
                .isInstanceOf(RefusedException.class);

        as(seeker, () -> {
            bean(Following.class).delete(first);
            return null;
        });
        saved(seeker, "20", SearchRequest.of("20"), false);
        assertThat(mine(seeker)).hasSize(20);
    }

    @Test
    @Tag("A18-05")
    default void aSearchIsItsOwnersAlone() throws Exception {
        UUID search = saved(ViewerFixture.user(), "だれの", SearchRequest.of("だれの"), true);
        Viewer other = ViewerFixture.user();

        assertThat(mine(other)).isEmpty();
        assertThatThrownBy(() -> as(other, () -> bean(Following.class).find(search)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(other, () -> {
                    bean(Following.class).change(new ChangeSavedSearch(search, "わたしの", true));
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    default void aNameIsOneReadableLine() {
        for (String name : List.of("", " ", "長".repeat(61), "見え\u0007ない")) {
            assertThatThrownBy(() -> saved(ViewerFixture.user(), name, SearchRequest.of("x"), true))
                    .as(name)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    default void ownSearchesAndTitlesThatOneMaySeeAreSuggested() throws Exception {
        String word = word();
        Viewer reader = ViewerFixture.user();
        Viewer author = ViewerFixture.user();
        published(author, "見える " + word);
        published(author, ThreadKind.INCIDENT, Audience.DESK, "見えない " + word);
        saved(reader, "候補", SearchRequest.of(word + " 自分"), false);
        saved(author, "候補", SearchRequest.of(word + " 他人"), false);
        as(author, () -> bean(Finding.class).search(SearchRequest.of(word + " 入力しただけ")));

        assertThat(as(reader, () -> bean(Finding.class).suggestions(word.substring(0, 12))))
                .containsExactly(word + " 自分", "見える " + word);
        assertThat(as(reader, () -> bean(Finding.class).suggestions(" "))).isEmpty();
    }

    /** Their rows are found by the account alone, which nobody would ask for later. */
    @Test
    default void theSearchesOfAnEndedAccountAreErased() throws Exception {
        Viewer seeker = seeker();
        saved(seeker, "残らない", SearchRequest.of(word()), true);
        List<String> before = tags();

        ViewerFixture.leaves(seeker);

        assertThat(tags()).hasSize(before.size() - 1);
    }

    private static List<String> tags() {
        return Rows.of("select tag from saved_search").stream()
                .map(row -> row.get("tag").toString())
                .toList();
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseTellsNeitherWhoLooksNorForWhat() throws Exception {
        String word = word();
        Viewer seeker = seeker();
        saved(seeker, "名" + word, SearchRequest.of(word), true);
        saved(seeker, "x", SearchRequest.of(""), false);
        inbox(seeker);

        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        assertThat(copy.rows()).noneMatch(row -> row.tells(word));
        List<DatabaseCopy.Row> rows = copy.rows().stream()
                .filter(row -> row.table().equals("saved_search"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(2).allSatisfy(row -> {
            assertThat(row.values()).containsOnlyKeys("tag", "sealed");
            assertThat(row.tells(seeker.account().toString())).isFalse();
        });
    }

    @Test
    default void newsAndPublishingNeedTheSameStatementsHoweverManySearchesThereAre() throws Exception {
        String word = word();
        Viewer seeker = ViewerFixture.user();
        Viewer author = ViewerFixture.user();
        saved(seeker, "1", SearchRequest.of(word), true);
        published(author, word);
        long news = Statements.of(() -> as(seeker, () -> bean(Board.class).news(10)));
        long publishing = Statements.of(() -> published(author, word()));
        for (int i = 2; i <= 20; i++) {
            saved(
                    seeker,
                    "" + i,
                    new SearchRequest(word, Set.of(), Set.of(), Set.of(Only.WAITING), null, null, null, 0),
                    true);
        }
        assertThat(Statements.of(() -> as(seeker, () -> bean(Board.class).news(10))))
                .isLessThanOrEqualTo(news);
        assertThat(Statements.of(() -> published(author, word()))).isLessThanOrEqualTo(publishing);
    }
}
