package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;

class CursorTest {

    @Test
    void aPlaceIsReadAsItWasWritten() {
        Cursor place = new Cursor(Instant.parse("2026-04-01T01:00:00Z"), UUID.randomUUID());
        assertThat(Cursor.of(place.text())).isEqualTo(place);
    }

    @Test
    void noPlaceIsTheBeginning() {
        assertThat(Cursor.of(null)).isNull();
        assertThat(Cursor.of(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "not base64 !", "AAAA", "f_________8AAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.of(text)).isInstanceOf(InvalidInputException.class);
    }
}
