package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Seal;

@DisplayName("監査記録の封印")
@Tag("A25-2")
class SealedPartTest {

    private static final Instant NOW = Instant.parse("2026-04-01T03:04:05.678901Z");

    private final Seal seal = new Seal(new SecretKeySpec(new byte[32], "AES"));
    private final UUID row = UUID.randomUUID();

    @Test
    void whatWasSealedIsFoundAgain() {
        SealedPart part = byMember();

        assertThat(SealedPart.opened(part.sealed(seal, row), seal, row)).isEqualTo(part);
    }

    @Test
    void aRowOfAMemberIsAsLongAsOneOfTheServiceItself() {
        SealedPart service =
                new SealedPart(Optional.empty(), Optional.empty(), Optional.of("outbox"), UUID.randomUUID(), NOW);

        assertThat(service.sealed(seal, row)).hasSameSizeAs(byMember().sealed(seal, row));
    }

    @Test
    void theSealOfOneRowDoesNotOpenInAnother() {
        byte[] sealed = byMember().sealed(seal, row);
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> SealedPart.opened(sealed, seal, other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSealedFormShowsNoAccount() {
        SealedPart part = byMember();

        assertThat(new String(part.sealed(seal, row), StandardCharsets.ISO_8859_1))
                .doesNotContain(part.account().orElseThrow().toString());
    }

    private static SealedPart byMember() {
        return new SealedPart(
                Optional.of(UUID.randomUUID()), Optional.of("password"), Optional.empty(), UUID.randomUUID(), NOW);
    }
}
