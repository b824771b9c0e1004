package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a draft must have before it can be announced. */
class DraftReadingTest {

    private static final TermsSources SOURCES = TermsSources.of(TermsFixture.sample());

    @Test
    @Tag("A04-2")
    void aVersionWithoutAPlaceThatDecisionsRestOnCanNotBePublished() {
        Ground gone = Ground.parse("A11-2-9");
        Ground annex = Ground.parse("P9");
        DraftReading reading = DraftReading.of(SOURCES, Set.of(gone, annex, Ground.parse("A11-2-5")));
        assertThat(reading.missing()).containsExactlyInAnyOrder(gone, annex);
        assertThat(reading.isClean()).isFalse();
        assertThat(reading.edition()).isEmpty();
    }

    @Test
    void aVersionWithEveryPlaceIsClean() {
        DraftReading reading =
                DraftReading.of(SOURCES, Set.of(Ground.parse("A11-2-5"), Ground.parse("N3"), Ground.parse("P2-1")));
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.edition()).contains(TermsFixture.sample());
    }
}
