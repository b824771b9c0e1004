package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void aTitleIsOneLine() {
        assertThat(Words.line(" 一行目\r\n二行目\t ")).isEqualTo("一行目 二行目");
    }

    @Test
    void linesBreakInOneWayAndLettersHaveOneForm() {
        assertThat(Words.text("か\u3099き\r\nく\rけ\n\n")).isEqualTo("がき\nく\nけ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\ud800b", "a\ue000b"})
    void whatNobodyCanSeeIsNoticed(String text) {
        assertThat(Words.hasControlCharacters(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"改行\nと\tタブ", "👩‍💻", "𠮷野家", "葛󠄀城市", "ｶﾀｶﾅ", "é"})
    void whatPeopleReallyWriteIsWelcome(String text) {
        assertThat(Words.hasControlCharacters(text)).isFalse();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Conditions past = new Conditions(
                TODAY.minusDays(1), Lookup.UNSAID, false, false, false, false, "長".repeat(Conditions.LONGEST_NOTE + 1));
        Wording wording = new Wording("題\u0007", "本文\u0007", Tlp.RED, past);
        assertThatThrownBy(() -> PostingPolicy.requireSound(wording, Audience.ALL_MEMBERS, TODAY))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("title", "text", "conditions.until", "conditions.note", "tlp"));
    }

    @Test
    void todayIsNotPast() {
        Conditions today = new Conditions(TODAY, Lookup.UNSAID, false, false, false, false, "");
        PostingPolicy.requireSound(new Wording("題", "本文", Tlp.GREEN, today), Audience.ALL_MEMBERS, TODAY);
        assertThatThrownBy(() -> PostingPolicy.requireSound(
                        new Wording("題", "本文", Tlp.GREEN, today), Audience.ALL_MEMBERS, TODAY.plusDays(1)))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems())
                        .extracting(Problem::code)
                        .containsExactly(SharingError.UNTIL_IS_PAST)
                        .doesNotContain(CommonError.REQUIRED));
    }
}
