package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("本人の確認")
class ProofTest {

    private static final Instant AT = Instant.parse("2026-04-01T03:07:42Z");
    private static final Duration LENGTH = Duration.ofMinutes(10);

    @Test
    @Tag("A17-4")
    void itCountsForTenMinutesToTheSecond() {
        Proof proof = new Proof(Proof.Means.PASSWORD, AT);
        assertThat(proof.isFreshAt(AT.plus(LENGTH).minusSeconds(1), LENGTH)).isTrue();
        assertThat(proof.isFreshAt(AT.plus(LENGTH), LENGTH)).isFalse();
        assertThat(proof.isFreshAt(AT.plus(LENGTH).plusSeconds(1), LENGTH)).isFalse();
    }

    @Test
    @Tag("A17-4")
    void whatAnIdentityProviderSaysIsNoFreshProof() {
        assertThat(new Proof(Proof.Means.PROVIDER, AT).isFreshAt(AT, LENGTH)).isFalse();
    }

    @Test
    void itComesBackFromItsTextAndAllTextsAreOfOneLength() {
        for (Proof.Means means : Proof.Means.values()) {
            Proof proof = new Proof(means, AT);
            assertThat(Proof.of(proof.text())).isEqualTo(proof);
            assertThat(proof.text()).hasSize(20);
        }
    }
}
