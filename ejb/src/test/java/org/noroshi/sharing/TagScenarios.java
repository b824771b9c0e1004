package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.testing.Statements;

/** Tags from a fixed vocabulary, and threads that may be about the same. */
public interface TagScenarios {

    @Test
    default void aThreadIsTaggedWithWordsOfTheVocabularyAndFoundByThem() {
        String word = word();
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        UUID vpn = tagged(author, word, Set.of("vpn", "ransomware"));
        UUID plain = publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.AMBER, word));

        ThreadSummary seen = as(reader, () -> of(Board.class).thread(vpn, 0)).thread();
        assertThat(seen.tags()).extracting(org.noroshi.sharing.Tag::key).containsExactly("ransomware", "vpn");
        assertThat(seen.tags().get(1).text(java.util.Locale.JAPANESE)).isEqualTo("VPN・リモート接続");
        assertThat(board(reader, "vpn")).contains(vpn).doesNotContain(plain);
        assertThat(board(reader, "backup")).doesNotContain(vpn, plain);

        SearchRequest asked = SearchRequest.of(word);
        org.noroshi.sharing.Tag tag = seen.tags().get(1);
        assertThat(look(reader, asked).result().total()).isEqualTo(2);
        assertThat(look(reader, asked.toggled(tag)).result().hits())
                .extracting(SearchResult.Hit::thread)
                .containsExactly(vpn);
        assertThat(SearchRequest.read(asked.toggled(tag).json())).isEqualTo(asked.toggled(tag));
        assertThat(asked.toggled(tag).toggled(tag)).isEqualTo(asked);
    }

    @Test
    @Tag("A18-05")
    default void tagsCountWhatTheReaderMaySeeAndSmallNumbersAreNotTold() {
        String word = word();
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        IntStream.range(0, 5).forEach(i -> tagged(author, word, Set.of("imaging")));
        IntStream.range(0, 2).forEach(i -> tagged(author, word, Set.of("iot")));
        as(author, () -> of(Publishing.class)
                .publish(thread(ThreadKind.INCIDENT, Audience.DESK, Tlp.AMBER, word), Set.of("insider", "imaging")));

        Map<Object, SearchView.Choice> seen = choices(reader, word);
        assertThat(seen.get("imaging").count()).contains(5);
        assertThat(seen.get("iot").few()).isTrue();
        assertThat(seen.get("iot").count()).isEmpty();
        assertThat(seen).doesNotContainKey("insider");
        assertThat(choices(author, word).get("imaging").count()).contains(6);
    }

    @Test
    default void tagsAreChangedByWhoOpenedTheThreadOrTheDeskAndByNobodyElse() {
        Viewer author = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        UUID id = tagged(author, word(), Set.of("mail"));
        reply(other, id, "返信します。");
        assertThatThrownBy(() -> run(other, () -> of(Tagging.class).retag(id, Set.of("logs"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(other, () -> of(Tagging.class).tags(id)).mayChange()).isFalse();
        run(author, () -> of(Tagging.class).retag(id, Set.of("logs", "backup")));
        assertThat(keys(other, id)).containsExactly("backup", "logs");
        run(ViewerFixture.officer(), () -> of(Tagging.class).retag(id, Set.of()));
        assertThat(keys(other, id)).isEmpty();

        assertThat(problem(author, id, Set.of("free_text"))).isEqualTo(SharingError.NOT_A_TAG);
        assertThat(problem(author, id, Set.of("vpn", "mail", "iot", "cloud", "logs", "law")))
                .isEqualTo(SharingError.TOO_MANY_TAGS);
        UUID hidden = as(author, () -> of(Publishing.class)
                .publish(thread(ThreadKind.INCIDENT, Audience.DESK, Tlp.AMBER, word()), Set.of("vpn")));
        for (UUID unknown : List.of(hidden, UUID.randomUUID())) {
            assertThatThrownBy(() -> as(other, () -> of(Tagging.class).tags(unknown)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(board(other, "vpn")).doesNotContain(hidden);
    }

    @Test
    default void theVocabularyIsKeptWithItsHistoryAndWhatIsOutOfUseStaysWhereItIs() throws Exception {
        Viewer chief = ViewerFixture.storedStaff(Group.CHIEF, java.util.Locale.JAPANESE);
        Viewer author = ViewerFixture.user();
        String key = "k" + word().substring(4, 14);
        run(chief, () -> of(Vocabulary.class).add(new WordTag(key, "試す語", "Word to try", false, "試すため", 0)));
        UUID id = tagged(author, word(), Set.of(key));
        int version = as(chief, () -> of(Vocabulary.class).tag(key)).version();
        run(chief, () -> of(Vocabulary.class).change(new WordTag(key, "試した語", "Word tried", true, "使われない", version)));

        TagView view = as(chief, () -> of(Vocabulary.class).tag(key));
        assertThat(view.history())
                .extracting(TagView.Step::japanese, TagView.Step::retired, TagView.Step::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("試した語", true, "使われない"),
                        org.assertj.core.groups.Tuple.tuple("試す語", false, "試すため"));
        assertThat(view.history()).allSatisfy(step -> assertThat(step.officer()).isNotBlank());
        assertThat(as(author, () -> of(Vocabulary.class).choices()))
                .extracting(org.noroshi.sharing.Tag::key)
                .contains("vpn")
                .doesNotContain(key)
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(as(author, () -> of(Tagging.class).tags(id)).tags())
                .extracting(org.noroshi.sharing.Tag::japanese)
                .containsExactly("試した語");
        run(author, () -> of(Tagging.class).retag(id, Set.of(key, "vpn")));
        assertThat(problem(
                        author,
                        publish(author, thread(ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.AMBER, word())),
                        Set.of(key)))
                .isEqualTo(SharingError.NOT_A_TAG);

        assertThatThrownBy(() -> run(chief, () -> of(Vocabulary.class)
                        .change(new WordTag(key, "別の語", "Other", false, "理由", version))))
                .hasRootCauseInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() ->
                        run(chief, () -> of(Vocabulary.class).add(new WordTag("vpn", "VPN", "VPN", false, "", 0))))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactlyInAnyOrder("key", "reason"));
        assertThatThrownBy(() -> as(author, () -> of(Vocabulary.class).list())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("A18-05")
    default void relatedThreadsAreThoseTheReaderMaySeeAndSayWhy() {
        String host = word() + ".example";
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        UUID here = as(author, () -> of(Publishing.class)
                .publish(about("検査部門の機器 " + word(), "通信先は " + host + " でした。"), Set.of("medical_device")));
        UUID naming = publish(ViewerFixture.user(), about("別の題名 " + word(), "当院でも " + host + " を見ました。"));
        UUID sameTag = tagged(ViewerFixture.user(), word(), Set.of("medical_device"));
        PublishThread secret = new PublishThread(
                UUID.randomUUID().toString(),
                ThreadKind.INCIDENT,
                Audience.DESK,
                Tlp.AMBER,
                Conditions.NONE,
                "事務局だけに " + word(),
                host + " です。");
        UUID hidden = as(author, () -> of(Publishing.class).publish(secret, Set.of("medical_device")));

        List<RelatedThread> related = as(reader, () -> of(Related.class).to(here));
        assertThat(related).extracting(RelatedThread::id).contains(naming).doesNotContain(hidden, here);
        assertThat(related.get(0).id()).as("a shared indicator counts most").isEqualTo(naming);
        assertThat(related.get(0).indicators()).isPositive();
        assertThat(as(author, () -> of(Related.class).to(here)))
                .extracting(RelatedThread::id)
                .contains(hidden);
        assertThat(as(reader, () -> of(Related.class).to(sameTag))).allSatisfy(one -> assertThat(
                        one.indicators() > 0 || !one.tags().isEmpty() || one.alike())
                .isTrue());
        assertThatThrownBy(() -> as(reader, () -> of(Related.class).to(hidden))).isInstanceOf(NotFoundException.class);
    }

    @Test
    default void relatedThreadsNeedTheSameStatementsForTwoAndForTwenty() throws Exception {
        String host = word() + ".example";
        Viewer reader = ViewerFixture.user();
        UUID here = publish(ViewerFixture.user(), about(word(), host + " です。"));
        IntStream.range(0, 2).forEach(i -> publish(ViewerFixture.user(), about(word(), host + " です。")));
        as(reader, () -> of(Related.class).to(here));
        long few = statements(reader, here);
        IntStream.range(0, 18).forEach(i -> publish(ViewerFixture.user(), about(word(), host + " です。")));
        assertThat(statements(reader, here)).isEqualTo(few);
    }

    private static long statements(Viewer reader, UUID thread) throws Exception {
        return Statements.of(() -> as(reader, () -> of(Related.class).to(thread)));
    }

    private static PublishThread about(String title, String text) {
        return new PublishThread(
                UUID.randomUUID().toString(),
                ThreadKind.INCIDENT,
                Audience.ALL_MEMBERS,
                Tlp.AMBER,
                Conditions.NONE,
                title,
                text);
    }

    private static UUID tagged(Viewer author, String word, Set<String> keys) {
        return as(author, () -> of(Publishing.class)
                .publish(thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.AMBER, word), keys));
    }

    private static List<String> keys(Viewer viewer, UUID thread) {
        return as(viewer, () -> of(Tagging.class).tags(thread)).tags().stream()
                .map(org.noroshi.sharing.Tag::key)
                .toList();
    }

    private static List<UUID> board(Viewer viewer, String tag) {
        return as(viewer, () -> of(Board.class)
                        .threads(new ThreadsRequest(
                                Set.of(), Set.of(), Set.of(), Set.of(tag), false, false, false, null, 100)))
                .threads()
                .stream()
                .map(ThreadSummary::id)
                .toList();
    }

    private static SearchView look(Viewer viewer, SearchRequest request) {
        return as(viewer, () -> of(Finding.class).look(request));
    }

    private static Map<Object, SearchView.Choice> choices(Viewer viewer, String word) {
        return look(viewer, SearchRequest.of(word)).facets().stream()
                .filter(facet -> facet.facet() == Facet.TAG)
                .flatMap(facet -> facet.choices().stream())
                .collect(Collectors.toMap(
                        choice -> ((org.noroshi.sharing.Tag) choice.value()).key(), Function.identity()));
    }

    private static ErrorCode problem(Viewer author, UUID thread, Set<String> keys) {
        try {
            run(author, () -> of(Tagging.class).retag(thread, keys));
            return null;
        } catch (InvalidInputException invalid) {
            return invalid.problems().get(0).code();
        }
    }

    private static String word() {
        return "tags" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
