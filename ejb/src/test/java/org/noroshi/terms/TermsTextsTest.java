package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TermsTextsTest {

    @Test
    void everyFaultHasItsTextInBothLanguages() {
        assertThat(Arrays.stream(TermsError.values())).allSatisfy(error -> {
            assertThat(error.text(Locale.JAPANESE, 1, "x", "y")).containsPattern("[ぁ-ん]");
            assertThat(error.text(Locale.ENGLISH, 1, "x", "y")).matches("\\p{ASCII}+");
        });
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Locale.JAPANESE)).isNotEmpty().isEqualTo(keys(Locale.ENGLISH));
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "org.noroshi.terms.Messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
