package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.sharing.SearchView.Choice;
import org.noroshi.testing.Statements;

/** Searching: what narrows it, what is counted, what its address tells. */
public interface FindingScenarios {

    private static String word() {
        return "finding" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private static SearchView look(Viewer viewer, SearchRequest request) {
        return BoardFixture.as(viewer, () -> of(Finding.class).look(request));
    }

    private static Map<Object, Choice> choices(SearchView view) {
        return view.facets().stream()
                .flatMap(facet -> facet.choices().stream())
                .collect(Collectors.toMap(Choice::value, Function.identity()));
    }

    private static void several(int most, ThreadKind kind, Audience audience, Viewer author, String word) {
        for (int i = 0; i < most; i++) {
            publish(author, thread(kind, audience, Tlp.AMBER, word));
        }
    }

    @Test
    @Tag("A18-05")
    default void choicesCountWhatTheReaderMaySeeAndNothingElse() {
        String word = word();
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        several(6, ThreadKind.QUESTION, Audience.ALL_MEMBERS, author, word);
        several(6, ThreadKind.INCIDENT, Audience.DESK, author, word);

        Map<Object, Choice> seen = choices(look(reader, SearchRequest.of(word)));
        assertThat(seen).doesNotContainKey(ThreadKind.INCIDENT);
        assertThat(seen.get(ThreadKind.QUESTION).count()).contains(6);
        assertThat(seen.get(Tlp.AMBER).count()).contains(6);
        assertThat(seen.get(Span.WEEK).count()).contains(6);
        Map<Object, Choice> own = choices(look(author, SearchRequest.of(word)));
        assertThat(own.get(ThreadKind.INCIDENT).count()).contains(6);
        assertThat(own.get(Tlp.AMBER).count()).contains(12);
    }

    @Test
    @Tag("A18-05")
    default void smallNumbersAreNotToldAndWhatFindsNothingIsLeftOut() {
        String word = word();
        Viewer reader = ViewerFixture.user();
        several(5, ThreadKind.QUESTION, Audience.ALL_MEMBERS, ViewerFixture.user(), word);
        several(4, ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, ViewerFixture.user(), word);

        SearchView view = look(reader, SearchRequest.of(word));
        Map<Object, Choice> seen = choices(view);
        assertThat(view.least()).isEqualTo(5);
        assertThat(seen.get(ThreadKind.QUESTION).count()).contains(5);
        assertThat(seen.get(ThreadKind.QUESTION).few()).isFalse();
        assertThat(seen.get(ThreadKind.KNOWLEDGE).count()).isEmpty();
        assertThat(seen.get(ThreadKind.KNOWLEDGE).few()).isTrue();
        assertThat(seen).doesNotContainKeys(ThreadKind.INDICATORS, Tlp.GREEN, Only.WATCHED);
    }

    @Test
    default void aChosenKindNarrowsTheHitsAndTheOtherKindsCanStillBeChosen() {
        String word = word();
        Viewer reader = ViewerFixture.user();
        several(5, ThreadKind.QUESTION, Audience.ALL_MEMBERS, ViewerFixture.user(), word);
        several(6, ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, ViewerFixture.user(), word);

        SearchView view = look(reader, SearchRequest.of(word).toggled(ThreadKind.QUESTION));
        assertThat(view.result().hits()).hasSize(5).allMatch(hit -> hit.kind() == ThreadKind.QUESTION);
        assertThat(view.chosen()).extracting(Choice::value).containsExactly(ThreadKind.QUESTION);
        assertThat(choices(view).get(ThreadKind.KNOWLEDGE).count()).contains(6);
        assertThat(choices(view).get(Tlp.AMBER).count())
                .as("of the chosen kind")
                .contains(5);

        String both = choices(view).get(ThreadKind.KNOWLEDGE).address();
        SearchRequest next = BoardFixture.as(reader, () -> of(Finding.class).asked(both));
        assertThat(look(reader, next).result().total()).isEqualTo(11);
        String back = choices(view).get(ThreadKind.QUESTION).address();
        assertThat(BoardFixture.as(reader, () -> of(Finding.class).asked(back))).isEqualTo(SearchRequest.of(word));
    }

    @Test
    default void anAnsweredQuestionIsNoneThatWaits() {
        String word = word();
        Viewer asker = ViewerFixture.user();
        UUID answered = publish(asker, BoardFixture.question(word + " 一つ目"));
        UUID waiting = publish(asker, BoardFixture.question(word + " 二つ目"));
        publish(asker, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.AMBER, word + " 知見"));
        UUID answer = reply(ViewerFixture.user(), answered, "答えです");
        run(asker, () -> of(Discussion.class).accept(answer));

        assertThat(look(ViewerFixture.user(), SearchRequest.of(word).toggled(Only.WAITING))
                        .result()
                        .hits())
                .extracting(SearchResult.Hit::thread)
                .containsExactly(waiting);
    }

    @Test
    default void whatOneFollowsCanBeSearchedAlone() {
        String word = word();
        Viewer reader = ViewerFixture.user();
        UUID followed = publish(ViewerFixture.user(), BoardFixture.question(word + " 見る"));
        publish(ViewerFixture.user(), BoardFixture.question(word + " 見ない"));
        SearchRequest watched = SearchRequest.of(word).toggled(Only.WATCHED);
        assertThat(look(reader, watched).result().total()).isZero();

        run(reader, () -> of(Watching.class).watch(followed, true));
        assertThat(look(reader, watched).result().hits())
                .extracting(SearchResult.Hit::thread)
                .containsExactly(followed);
    }

    @Test
    default void aSpanEndsNowAndDaysOfOnesOwnTakeItsPlace() {
        String word = word();
        Viewer reader = ViewerFixture.user();
        publish(ViewerFixture.user(), BoardFixture.question(word));
        Instant now = Instant.now();

        assertThat(look(reader, SearchRequest.of(word).toggled(Span.WEEK))
                        .result()
                        .total())
                .isEqualTo(1);
        SearchRequest before = SearchRequest.of(word)
                .toggled(Span.WEEK)
                .between(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(2)));
        assertThat(before.span()).isNull();
        assertThat(look(reader, before).result().total()).isZero();
    }

    @Test
    @Tag("A18-05")
    default void anotherReadersAddressIsNoQuestion() {
        String word = word();
        String address =
                BoardFixture.as(ViewerFixture.user(), () -> of(Finding.class).address(SearchRequest.of(word)));
        assertThat(BoardFixture.as(ViewerFixture.user(), () -> of(Finding.class).asked(address)))
                .isEqualTo(SearchRequest.of(""));
    }

    @Test
    default void aSearchNeedsTheSameStatementsForTwoHitsAndForMany() throws Exception {
        String word = word();
        Viewer reader = ViewerFixture.user();
        several(2, ThreadKind.QUESTION, Audience.ALL_MEMBERS, ViewerFixture.user(), word);
        long few = Statements.of(() -> look(reader, SearchRequest.of(word)));
        several(SearchRequest.PAGE, ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, ViewerFixture.user(), word);
        assertThat(look(reader, SearchRequest.of(word)).result().hits()).hasSize(SearchRequest.PAGE);
        assertThat(Statements.of(() -> look(reader, SearchRequest.of(word))))
                .isLessThanOrEqualTo(few)
                .isLessThan(20);
        assertThat(Statements.of(() -> look(reader, SearchRequest.of(word).toggled(ThreadKind.KNOWLEDGE))))
                .isLessThanOrEqualTo(few);
    }
}
