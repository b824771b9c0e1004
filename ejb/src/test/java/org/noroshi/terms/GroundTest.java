package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.terms.Ground.Source;

class GroundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A06-2-1 | 第6条第2項第1号 | Article 6(2)(1)",
                "A11-2-3 | 第11条第2項第3号 | Article 11(2)(3)",
                "A06-3   | 第6条第3項 | Article 6(3)",
                "A07     | 第7条 | Article 7",
                "A18-05  | 第18条第5号 | Article 18, item 5",
                "A18-11  | 第18条第11号 | Article 18, item 11",
                "N3      | 注3 | Note 3",
                "N3b     | 注3第2項 | Note 3(2)",
                "P2      | 別添2 | Annex 2",
                "P2-1    | 別添2第1号 | Annex 2, item 1",
            })
    void aGroundIsReadWrittenAndShown(String code, String japanese, String english) {
        Ground ground = Ground.parse(code);
        assertThat(ground.code()).isEqualTo(code);
        assertThat(ground.display(Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(ground.display(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A6-2-1",
                "A06-0",
                "A06-2-0",
                "A00",
                "A18-00",
                "A18-005",
                "A06-2-1-1",
                "a06-2-1",
                " A06",
                "B01",
                "N0",
                "N3z",
                "P0",
                "P1-0",
                "第6条"
            })
    void whatIsNoGroundIsRefused(String code) {
        assertThat(Ground.find(code)).isEmpty();
        assertThatThrownBy(() -> Ground.parse(code))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(TermsError.UNKNOWN_GROUND);
                            assertThat(problem.text(Locale.ENGLISH)).contains(code);
                        }));
    }

    @Test
    void noGroundAtAllIsRefused() {
        assertThatThrownBy(() -> Ground.parse(null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aParagraphCoversItsItemsAndNothingElse() {
        assertThat(Ground.parse("A06-2").covers(Ground.parse("A06-2-5"))).isTrue();
        assertThat(Ground.parse("A06").covers(Ground.parse("A06-2-5"))).isTrue();
        assertThat(Ground.parse("A06-2").covers(Ground.parse("A06-3"))).isFalse();
        assertThat(Ground.parse("A06-2-5").covers(Ground.parse("A06-2"))).isFalse();
        assertThat(Ground.parse("N3").covers(Ground.parse("P3"))).isFalse();
    }

    @Test
    void groundsAreInTheOrderOfTheText() {
        assertThat(Stream.of("P1-1", "A18-11", "N3", "A06-2-1", "A18-05", "A06-2")
                        .map(Ground::parse)
                        .sorted())
                .extracting(Ground::code)
                .containsExactly("A06-2", "A06-2-1", "A18-05", "A18-11", "N3", "P1-1");
    }

    @Test
    void aGroundThatCannotBeWrittenDoesNotExist() {
        assertThatThrownBy(() -> new Ground(Source.ANNEX, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ground(Source.NOTE, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ground(Source.ARTICLE, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ground(Source.ARTICLE, 6, 10, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
