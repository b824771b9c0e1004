package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Seal;

class CursorTest {

    private static final Cursor PLACE = new Cursor(Instant.parse("2026-04-01T01:00:00Z"), UUID.randomUUID());

    private final Cursors cursors = new Cursors(new Seal(new SecretKeySpec(new byte[32], "AES")));
    private final Viewer reader = ViewerFixture.user();

    @Test
    void aPlaceIsReadAsItWasWritten() {
        assertThat(cursors.read(reader, cursors.text(reader, PLACE))).isEqualTo(PLACE);
    }

    @Test
    void noPlaceIsTheBeginning() {
        assertThat(cursors.read(reader, null)).isNull();
        assertThat(cursors.read(reader, " ")).isNull();
    }

    @Test
    @Tag("A18-05")
    void aPlaceTellsNeitherTimeNorThread() {
        String text = cursors.text(reader, PLACE);
        String bytes = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
        for (long part : new long[] {
            PLACE.activity().getEpochSecond(),
            PLACE.thread().getMostSignificantBits(),
            PLACE.thread().getLeastSignificantBits()
        }) {
            byte[] plain = ByteBuffer.allocate(Long.BYTES).putLong(part).array();
            assertThat(bytes).doesNotContain(new String(plain, StandardCharsets.ISO_8859_1));
        }
        assertThat(cursors.text(reader, PLACE)).as("the same place once more").isNotEqualTo(text);
    }

    @Test
    @Tag("A18-05")
    void aPlaceIsNobodyElsesAndCannotBeMoved() {
        String text = cursors.text(reader, PLACE);
        assertThatThrownBy(() -> cursors.read(ViewerFixture.user(), text)).isInstanceOf(InvalidInputException.class);
        byte[] moved = Base64.getUrlDecoder().decode(text);
        for (int i = 0; i < moved.length; i++) {
            moved[i] ^= 1;
            String altered = Base64.getUrlEncoder().withoutPadding().encodeToString(moved);
            assertThatThrownBy(() -> cursors.read(reader, altered)).isInstanceOf(InvalidInputException.class);
            moved[i] ^= 1;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "not base64 !", "AAAA", "f_________8AAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> cursors.read(reader, text)).isInstanceOf(InvalidInputException.class);
    }
}
