package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

@DisplayName("一度だけ使えるリンク")
@Tag("A07")
class LinkTokenTest {

    private static final Seal SEAL = new Seal(new SecretKeySpec(new byte[32], "AES"));
    private static final Instant END = Instant.parse("2026-04-04T03:00:00Z");

    private final UUID link = UUID.randomUUID();

    @Test
    void theTokenLeadsToItsRowAndFitsIntoAnAddress() {
        String token = LinkToken.of(link, SEAL);
        assertThat(token).matches("[A-Za-z0-9_-]{65}");
        assertThat(LinkToken.link(token, SEAL)).contains(link);
    }

    @Test
    void whoReadsTheDatabaseCanNotMakeTheToken() {
        byte[] another = new byte[32];
        another[0] = 1;
        String forged = LinkToken.of(link, new Seal(new SecretKeySpec(another, "AES")));
        assertThat(LinkToken.link(forged, SEAL)).isEmpty();
    }

    @Test
    void anAlteredTokenLeadsNowhere() {
        String token = LinkToken.of(link, SEAL);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(LinkToken.link(altered, SEAL)).as("at %d", i).isNotEqualTo(java.util.Optional.of(link));
        }
        assertThat(LinkToken.link(null, SEAL)).isEmpty();
        assertThat(LinkToken.link("", SEAL)).isEmpty();
        assertThat(LinkToken.link("あ".repeat(65), SEAL)).isEmpty();
        assertThat(LinkToken.link(token + "A", SEAL)).isEmpty();
    }

    @Test
    void aLinkWorksOnce() {
        OneTimeLink row = row();
        row.use(END.minusSeconds(1));
        assertThat(row.isUsableAt(END.minusSeconds(1))).isFalse();
        assertThatThrownBy(() -> row.use(END.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo(AccountsError.LINK_INVALID));
    }

    @Test
    void aLinkIsOverAtItsTime() {
        assertThat(row().isUsableAt(END.minusNanos(1))).isTrue();
        assertThat(row().isUsableAt(END)).isFalse();
        assertThatThrownBy(() -> row().use(END)).isInstanceOf(RefusedException.class);
    }

    private OneTimeLink row() {
        return new OneTimeLink(link, UUID.randomUUID(), OneTimeLink.Purpose.ACTIVATION, END);
    }
}
