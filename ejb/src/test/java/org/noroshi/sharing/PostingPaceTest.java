package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A18-03")
class PostingPaceTest {

    private static final Instant FIRST = Instant.parse("2026-11-27T01:00:00Z");
    private static final List<Instant> THREE = List.of(FIRST, FIRST.plusSeconds(60), FIRST.plusSeconds(120));

    @Test
    void belowTheLimitNobodyWaits() {
        assertThat(PaceBook.waitAt(THREE, 4, PostingPace.WINDOW, FIRST.plusSeconds(121)))
                .isZero();
    }

    @Test
    void atTheLimitOneWaitsForTheOldestToBeAnHourOld() {
        Instant oneSecondBefore = FIRST.plus(PostingPace.WINDOW).minusSeconds(1);
        assertThat(PaceBook.waitAt(THREE, 3, PostingPace.WINDOW, oneSecondBefore))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whenTheLimitWasLoweredMeanwhileOneWaitsForAsManyAsAreTooMany() {
        assertThat(PaceBook.waitAt(THREE, 1, PostingPace.WINDOW, FIRST.plusSeconds(120)))
                .isEqualTo(PostingPace.WINDOW);
    }
}
