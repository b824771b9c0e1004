package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.Seal;

class SealedQuestionsTest {

    private static final SearchRequest ASKED = new SearchRequest(
            "evil.example 不正アクセス",
            Set.of(ThreadKind.QUESTION, ThreadKind.INCIDENT),
            Set.of(Tlp.AMBER_STRICT),
            Set.of(Only.WAITING),
            null,
            Instant.parse("2026-04-01T00:00:00Z"),
            Instant.parse("2026-05-01T00:00:00Z"),
            0);

    private final SealedQuestions questions = new SealedQuestions(new Seal(new SecretKeySpec(new byte[32], "AES")));
    private final Viewer reader = ViewerFixture.user();

    @Test
    void aQuestionIsReadAsItWasAsked() {
        assertThat(questions.read(reader, questions.address(reader, ASKED))).contains(ASKED);
        SearchRequest lately = SearchRequest.of("x").toggled(Span.MONTH);
        assertThat(questions.read(reader, questions.address(reader, lately))).contains(lately);
    }

    @Test
    @Tag("A18-05")
    void anAddressTellsNoWordAndNotHowManyThereAre() {
        String address = questions.address(reader, ASKED);
        assertThat(address).doesNotContain("evil").matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(address), StandardCharsets.UTF_8))
                .doesNotContain("evil", "不正", "QUESTION");
        assertThat(questions.address(reader, SearchRequest.of("")))
                .hasSameSizeAs(questions.address(reader, SearchRequest.of("どこから入られたか分からない")));
        assertThat(questions.address(reader, ASKED)).as("the same once more").isNotEqualTo(address);
    }

    @Test
    @Tag("A18-05")
    void anAddressIsNobodyElsesAndCannotBeChanged() {
        String address = questions.address(reader, ASKED);
        assertThat(questions.read(ViewerFixture.user(), address)).isEmpty();
        byte[] changed = Base64.getUrlDecoder().decode(address);
        IntStream.range(0, changed.length).forEach(i -> {
            changed[i] ^= 1;
            assertThat(questions.read(reader, Base64.getUrlEncoder().encodeToString(changed)))
                    .isEmpty();
            changed[i] ^= 1;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "not base64 !", "AAAA", "不正", "f_________8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoAddressIsNoQuestion(String address) {
        assertThat(questions.read(reader, address)).isEmpty();
        assertThat(questions.read(reader, null)).isEmpty();
    }

    @Test
    void theLongestQuestionFitsIntoAnAddress() {
        SearchRequest longest = ASKED.asking("あ".repeat(SearchRequest.LONGEST));
        assertThat(questions.address(reader, longest)).hasSizeLessThan(4_000);
        assertThat(questions.read(reader, questions.address(reader, longest))).contains(longest);
    }

    @Test
    void aChoiceIsTakenAndGivenBack() {
        assertThat(ASKED.toggled(ThreadKind.QUESTION).kinds()).containsExactly(ThreadKind.INCIDENT);
        assertThat(ASKED.toggled(ThreadKind.QUESTION).toggled(ThreadKind.QUESTION))
                .isEqualTo(ASKED);
        assertThat(ASKED.toggled(Only.WATCHED).only()).containsExactlyInAnyOrder(Only.WAITING, Only.WATCHED);
        SearchRequest lately = ASKED.toggled(Span.WEEK);
        assertThat(lately.span()).isEqualTo(Span.WEEK);
        assertThat(lately.since()).as("days of one's own").isNull();
        assertThat(lately.toggled(Span.YEAR).span()).isEqualTo(Span.YEAR);
        assertThat(lately.toggled(Span.WEEK).span()).isNull();
        assertThat(lately.onPage(3).at(Instant.parse("2026-06-01T00:00:00Z")).page())
                .as("the page of before")
                .isEqualTo(3);
    }
}
