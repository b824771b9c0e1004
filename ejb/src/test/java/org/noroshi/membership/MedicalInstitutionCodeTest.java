package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;

@Tag("C-C1")
class MedicalInstitutionCodeTest {

    /** Published as an example of such a code. */
    private static final String PUBLISHED = "0110113719";

    @Test
    void aCodeThatWasPublishedIsRight() {
        MedicalInstitutionCode code = MedicalInstitutionCode.of(PUBLISHED);
        assertThat(code.prefecture()).isEqualTo(Prefecture.HOKKAIDO);
        assertThat(code.formatted()).isEqualTo("01-1-0113719");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-1-0113719",
                " 01 1 0113719 ",
                "０１１０１１３７１９",
                "０１・１・０１１３７１９",
                "01‐1‐0113719",
                "01ー1ー0113719",
                "01,1,0113719",
                "01−1−0113719"
            })
    void widthsAndSeparatorsDoNotMatter(String typed) {
        assertThat(MedicalInstitutionCode.of(typed).digits()).isEqualTo(PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', CODE_LENGTH",
        "011011371, CODE_LENGTH",
        "01101137199, CODE_LENGTH",
        "011011371A, CODE_LENGTH",
        "〇一一〇一一三七一九, CODE_LENGTH",
        "٠١١٠١١٣٧١٩, CODE_LENGTH",
        "<b>0110113719</b>, CODE_LENGTH",
        "0010113719, CODE_PREFECTURE",
        "4810113719, CODE_PREFECTURE",
        "0140113719, CODE_TABLE",
        "0160113719, CODE_TABLE",
        "0110113710, CODE_CHECK_DIGIT",
    })
    void whatIsWrongIsSaid(String typed, MembershipError error) {
        assertThatThrownBy(() -> MedicalInstitutionCode.of(typed))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(error));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "\u0000")
    void nothingIsNoCode(String typed) {
        assertThatThrownBy(() -> MedicalInstitutionCode.of(typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aMillionDigitsAreNoCode() {
        assertThatThrownBy(() -> MedicalInstitutionCode.of("1".repeat(1_000_000)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void everyWrongDigitIsNoticed() {
        for (int at = 0; at < PUBLISHED.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = PUBLISHED.substring(0, at) + digit + PUBLISHED.substring(at + 1);
                if (!typed.equals(PUBLISHED)) {
                    assertThatThrownBy(() -> MedicalInstitutionCode.of(typed))
                            .as(typed)
                            .isInstanceOf(InvalidInputException.class);
                }
            }
        }
    }

    @Test
    void everyPrefectureHasItsNumber() {
        for (Prefecture prefecture : Prefecture.values()) {
            String nine = prefecture.number() + "1012345";
            nine = nine.substring(0, 9);
            String code = nine + MedicalInstitutionCode.checkDigit(nine);
            assertThat(MedicalInstitutionCode.of(code).prefecture()).isEqualTo(prefecture);
        }
    }
}
