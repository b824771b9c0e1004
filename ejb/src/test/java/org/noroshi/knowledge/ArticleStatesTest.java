package org.noroshi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.Tlp;

class ArticleStatesTest {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(14));
    private final Seal seal = new Seal(new SecretKeySpec(new byte[32], "AES"));

    private ArticleProposal proposed() {
        return new ArticleProposal(
                UUID.randomUUID(),
                new ArticleFile(UUID.randomUUID(), "題名", "本文", Tlp.GREEN, true, null),
                seal,
                NOW,
                Duration.ofDays(14));
    }

    @Test
    void whatStandsUnderTheSealCanBeReadAgain() {
        ArticleFile file = proposed().file(seal);
        assertThat(file.title()).isEqualTo("題名");
        assertThat(file.tlp()).isEqualTo(Tlp.GREEN);
        assertThat(file.freer()).isTrue();
        assertThat(file.guard()).isNull();
    }

    @Test
    void nothingHappensToAProposalWhoseTimeIsOver() {
        ArticleProposal proposal = proposed();
        proposal.answered(true, NOW);
        assertThat(proposal.stateAt(LATER.minusSeconds(1))).isEqualTo(ArticleState.AGREED);
        assertThat(proposal.stateAt(LATER)).isEqualTo(ArticleState.LAPSED);
        assertThatThrownBy(() -> proposal.answered(false, LATER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> proposal.refuse(LATER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> proposal.withdraw(LATER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> proposal.publish(UUID.randomUUID(), LATER)).isInstanceOf(RefusedException.class);
    }

    @Test
    void onlyWhatEverybodyAgreesToIsPublished() {
        ArticleProposal proposal = proposed();
        assertThatThrownBy(() -> proposal.publish(UUID.randomUUID(), NOW)).isInstanceOf(RefusedException.class);
        proposal.answered(true, NOW);
        proposal.answered(false, NOW);
        assertThatThrownBy(() -> proposal.publish(UUID.randomUUID(), NOW)).isInstanceOf(RefusedException.class);
        proposal.answered(true, NOW);
        proposal.publish(UUID.randomUUID(), NOW);
        assertThatThrownBy(() -> proposal.refuse(NOW)).isInstanceOf(RefusedException.class);
    }
}
