package org.noroshi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FriendlyNamesTest {

    private final Random lot = new Random(7);

    @Test
    @Tag("A18-05")
    void noTwoAuthorsOfAThreadShareAName() {
        Set<String> taken = new HashSet<>();
        for (int author = 0; author < 1000; author++) {
            assertThat(taken.add(FriendlyNames.draw(taken, lot))).isTrue();
        }
    }

    @Test
    void numbersComeInOnlyWhenTheWordsRunOut() {
        Set<String> taken = new HashSet<>();
        for (int author = 0; author < FriendlyNames.words().size(); author++) {
            taken.add(FriendlyNames.draw(taken, lot));
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(FriendlyNames.words());
        assertThat(FriendlyNames.draw(taken, lot)).endsWith("2");
    }

    @Test
    void whoReadsNoJapaneseReadsTheNameInLatinLetters() {
        assertThat(FriendlyNames.in(Locale.JAPANESE, "すずらん")).isEqualTo("すずらん");
        assertThat(FriendlyNames.in(Locale.ENGLISH, "すずらん")).isEqualTo("Suzuran");
        assertThat(FriendlyNames.in(Locale.ENGLISH, "すずらん2")).isEqualTo("Suzuran2");
    }

    @Test
    void everyNameCanBeReadInBothLanguages() {
        assertThat(FriendlyNames.words()).hasSizeGreaterThan(100).allSatisfy(word -> {
            assertThat(word).matches("\\p{IsHiragana}+");
            assertThat(FriendlyNames.in(Locale.ENGLISH, word)).matches("[A-Z][a-z]+");
        });
    }
}
