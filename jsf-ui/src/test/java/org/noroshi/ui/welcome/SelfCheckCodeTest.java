package org.noroshi.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C-N3")
class SelfCheckCodeTest {

    private static final SelfCheckCode ALL =
            new SelfCheckCode(EnumSet.allOf(SelfCheck.class), LocalDate.of(2026, 11, 22), 1280);

    @Test
    void aCodeSaysWhatWasFound() {
        SelfCheckCode some =
                new SelfCheckCode(Set.of(SelfCheck.SCRIPTS, SelfCheck.DOWNLOAD), LocalDate.of(2027, 3, 31), 390);
        assertThat(SelfCheckCode.parse(some.code())).contains(some);
        assertThat(SelfCheckCode.parse(ALL.code())).contains(ALL);
        assertThat(ALL.complete()).isTrue();
        assertThat(some.complete()).isFalse();
    }

    @Test
    void theCodeOfTheScriptIsRead() {
        assertThat(ALL.code()).isEqualTo("NC1-402H-FZ4C");
    }

    @Test
    void aCodeMayBeTypedCarelessly() {
        assertThat(SelfCheckCode.parse(" " + ALL.code().toLowerCase().replace("-", " ") + " "))
                .contains(ALL);
        assertThat(SelfCheckCode.parse(
                        ALL.code().replace('1', 'l').replace('0', 'o').replaceFirst("NCl", "NC1")))
                .contains(ALL);
        assertThat(SelfCheckCode.parse("ＮＣ１" + ALL.code().substring(3))).contains(ALL);
    }

    @Test
    void aSlipOfThePenIsNoticed() {
        String code = ALL.code();
        for (int i = 4; i < code.length(); i++) {
            if (code.charAt(i) != '-') {
                char other = code.charAt(i) == '7' ? '8' : '7';
                assertThat(SelfCheckCode.parse(code.substring(0, i) + other + code.substring(i + 1)))
                        .as("letter %s", i)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsNoCodeIsNotRead() {
        assertThat(SelfCheckCode.parse("")).isEmpty();
        assertThat(SelfCheckCode.parse("NC1-")).isEmpty();
        assertThat(SelfCheckCode.parse("NC1-UUUU-UUUU")).isEmpty();
        assertThat(SelfCheckCode.parse("<script>")).isEmpty();
        assertThat(SelfCheckCode.parse("x".repeat(1_000_000))).isEmpty();
    }
}
