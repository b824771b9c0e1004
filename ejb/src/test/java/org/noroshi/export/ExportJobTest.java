package org.noroshi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.Seal;

@Tag("A16-4")
class ExportJobTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    private static final Duration KEPT = new ExportSettings().kept();

    private final Seal seal = new Seal(new SecretKeySpec(new byte[32], "AES"));

    @Test
    void aCopyCanBeFetchedForSevenDaysToTheSecond() {
        ExportJob job = job();
        ExportContent content = job.begin(seal, NOW, ExportSteps.LEASE);
        job.complete(content.complete(1, 10, ExportTally.NOTHING), seal, NOW.plus(KEPT));

        Instant end = NOW.plus(Duration.ofDays(7));
        assertThat(job.isReadyAt(end.minusSeconds(1))).isTrue();
        assertThat(job.isOverAt(end.minusSeconds(1))).isFalse();
        assertThat(job.isReadyAt(end)).isFalse();
        assertThat(job.isReadyAt(end.plusSeconds(1))).isFalse();
        assertThat(job.card(seal, end.minusSeconds(1)).ready()).isTrue();
        assertThat(job.card(seal, end).state()).isEqualTo(ExportState.DELETED);
    }

    @Test
    void whoeverDiedOverACopyIsGivenUpWhenTheLeaseHasRunOutAndNotASecondBefore() {
        ExportJob job = job();
        job.begin(seal, NOW, ExportSteps.LEASE);

        assertThat(job.isDue(NOW.plus(ExportSteps.LEASE).minusSeconds(1))).isFalse();
        assertThat(job.isDue(NOW.plus(ExportSteps.LEASE))).isTrue();
    }

    @Test
    void beginningAnewForgetsHowFarTheOneBeforeHadCome() {
        ExportJob job = job();
        ExportContent first = job.begin(seal, NOW, ExportSteps.LEASE);
        job.progress(first.at(5, 9), seal, NOW, ExportSteps.LEASE);
        ExportContent second = job.begin(seal, NOW.plusSeconds(120), ExportSteps.LEASE);

        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(job.card(seal, NOW).percent()).isZero();
        assertThat(job.isHopeless()).isFalse();
        job.begin(seal, NOW.plusSeconds(240), ExportSteps.LEASE);
        assertThat(job.isHopeless()).isTrue();
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(ExportState.values())
                .flatMap(from -> Stream.of(ExportState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aCopyGoesOnlyTheWaysOfItsTable(ExportState from, ExportState to) {
        ExportJob job = job();
        bring(job, from);
        // whoever begins anew after somebody died over it finds it being made
        boolean repeat = from == to && to == ExportState.RUNNING;
        if (ExportState.NEXT.get(from).contains(to) || repeat) {
            go(job, to);
            assertThat(job.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> go(job, to)).isInstanceOf(IllegalStateException.class);
            assertThat(job.state()).isEqualTo(from);
        }
    }

    private void bring(ExportJob job, ExportState state) {
        if (state == ExportState.WAITING) {
            return;
        }
        go(job, ExportState.RUNNING);
        if (state == ExportState.DELETED) {
            go(job, ExportState.READY);
        }
        if (state != ExportState.RUNNING) {
            go(job, state);
        }
    }

    private void go(ExportJob job, ExportState state) {
        switch (state) {
            case WAITING -> job.interrupted(NOW);
            case RUNNING -> job.begin(seal, NOW, ExportSteps.LEASE);
            case READY -> job.complete(job.content(seal), seal, NOW.plus(KEPT));
            case STOPPED -> job.stop();
            case FAILED -> job.fail();
            case DELETED -> job.delete();
        }
    }

    @Test
    @Tag("A18-05")
    void theSealedPartHasOneLengthWhateverItHolds() {
        ExportContent small = ExportContent.asked(UUID.randomUUID(), TokenPurpose.EXCHANGE, Locale.JAPANESE);
        ExportContent large = ExportContent.asked(UUID.randomUUID(), TokenPurpose.OWN_KNOWLEDGE, Locale.ENGLISH)
                .at(Integer.MAX_VALUE, Integer.MAX_VALUE)
                .complete(
                        Integer.MAX_VALUE,
                        Long.MAX_VALUE,
                        new ExportTally(
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE));
        assertThat(large.text()).hasSameSizeAs(small.text());
        assertThat(ExportContent.read(large.text())).isEqualTo(large);
    }

    private ExportJob job() {
        return new ExportJob(
                "tag", ExportContent.asked(UUID.randomUUID(), TokenPurpose.OWN_DEFENCE, Locale.JAPANESE), seal, NOW);
    }
}
