package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Messages;
import org.noroshi.terms.Ground;

/** The list of kept rules is made from the code, and every rule on it is said in words. */
class KeptPlacesTest {

    private static final Set<String> KEPT = KeptPlaces.read().keySet();

    @Test
    void aMarkIsFoundWhereItStands() {
        assertThat(KeptPlaces.read().get("A05-2")).contains("membership.Contract.noticeDelivered");
    }

    @Test
    void everyMarkNamesAPlaceInTheTerms() {
        assertThat(KEPT).isNotEmpty().allMatch(code -> Ground.find(code).isPresent());
    }

    @Test
    void everyKeptRuleIsSaidInBothLanguages() {
        for (Locale locale : Messages.LANGUAGES) {
            for (String code : KEPT) {
                assertThatCode(() -> ArticleLedger.rule(code, Messages.of(ArticleLedger.class), locale))
                        .as("%s in %s", code, locale)
                        .doesNotThrowAnyException();
            }
        }
    }
}
