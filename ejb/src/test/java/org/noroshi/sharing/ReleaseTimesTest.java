package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTimesTest {

    @ParameterizedTest
    @CsvSource({
        "10, 03:00:00, 03:10:00",
        "10, 03:03:20, 03:10:00",
        "10, 03:09:29, 03:10:00",
        "10, 03:09:30, 03:20:00",
        "10, 03:10:00, 03:20:00",
        "5, 03:03:20, 03:05:00",
        "5, 03:58:00, 04:00:00",
        "30, 03:03:20, 03:30:00",
        "30, 03:29:45, 04:00:00",
    })
    @Tag("A18-05")
    void whatIsWrittenWaitsForTheNextMarkThatItCanSurelyMake(int minutes, String written, String released) {
        assertThat(ReleaseTimes.next(Instant.parse("2026-04-01T" + written + "Z"), minutes))
                .isEqualTo(Instant.parse("2026-04-01T" + released + "Z"));
    }
}
