package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlpTest {

    @Test
    void labelsAreWrittenAsTheStandardWritesThem() {
        assertThat(Tlp.values())
                .extracting(Tlp::label)
                .containsExactly("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");
    }

    @ParameterizedTest
    @CsvSource({
        "TLP:RED, RED",
        "TLP: red, RED",
        "ＴＬＰ：ＲＥＤ, RED",
        "ｔｌｐ：ａｍｂｅｒ＋ｓｔｒｉｃｔ, AMBER_STRICT",
        "tlp:amber + strict, AMBER_STRICT",
        "AMBER-STRICT, AMBER_STRICT",
        "amber_strict, AMBER_STRICT",
        "　tlp　：　green　, GREEN",
        "TLP:WHITE, CLEAR",
        "white, CLEAR"
    })
    void whatPeopleTypeIsUnderstood(String typed, Tlp meant) {
        assertThat(Tlp.parse(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TLP:", "TLP:PURPLE", "TLP:EX:CHR", "tlp:unclear", "赤", "TLP:RED+STRICT"})
    void whatIsNoLabelIsNone(String typed) {
        assertThat(Tlp.parse(typed)).isEmpty();
        assertThat(Tlp.parse(null)).isEmpty();
    }

    @Test
    void labelsAreUnderstoodOnATurkishServerToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Tlp.parse("tlp:amber+strict")).contains(Tlp.AMBER_STRICT);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theStrictestWins() {
        assertThat(Tlp.strictest(List.of(Tlp.GREEN, Tlp.AMBER_STRICT, Tlp.AMBER)))
                .isEqualTo(Tlp.AMBER_STRICT);
        assertThat(Tlp.RED.isStricterThan(Tlp.AMBER_STRICT)).isTrue();
        assertThat(Tlp.AMBER.isStricterThan(Tlp.AMBER)).isFalse();
    }

    @Test
    void whatIsUnmarkedCountsAsAmberStrict() {
        assertThat(Tlp.strictest(List.of())).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(Marking.DEFAULT.tlp()).isEqualTo(Tlp.AMBER_STRICT);
    }
}
