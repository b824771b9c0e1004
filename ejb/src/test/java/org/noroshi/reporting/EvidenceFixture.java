package org.noroshi.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.ContractRecord;
import org.noroshi.membership.ContractState;
import org.noroshi.membership.ContractStep;
import org.noroshi.terms.AnnouncementCard;
import org.noroshi.terms.CancellationCard;
import org.noroshi.terms.PublishingWay;
import org.noroshi.terms.VersionCard;
import org.noroshi.terms.VersionState;

/** Contracts and versions as they stand on record. */
final class EvidenceFixture {

    static final Instant FORMED = Instant.parse("2026-04-01T00:00:00Z");
    static final Instant EFFECTIVE = FORMED.plus(Duration.ofDays(60));
    static final UUID FIRST = UUID.randomUUID();
    static final UUID SECOND = UUID.randomUUID();

    private EvidenceFixture() {}

    static ContractRecord contract(UUID consented, Instant formed, Instant ends) {
        return new ContractRecord(
                UUID.randomUUID(),
                "K2026-AB23CD",
                UUID.randomUUID(),
                "医療法人 見本会 見本髙﨑病院",
                "4310000001",
                UUID.randomUUID(),
                consented,
                ends == null ? ContractState.IN_FORCE : ContractState.ENDED,
                formed.minusSeconds(60),
                Optional.of(formed),
                Optional.ofNullable(ends),
                List.of(new ContractStep(null, ContractState.NOTICE_PENDING, "A06-1", formed.minusSeconds(60), true)),
                List.of(new ContractRecord.SeatRecord(UUID.randomUUID(), "見本 花子", true)));
    }

    static CertificateView certificate(Optional<Instant> takenBackAt) {
        return new CertificateView(
                UUID.randomUUID(),
                "W2026-AB23CD",
                "K2026-AB23CD",
                "医療法人 見本会 見本髙﨑病院 <本院>",
                EFFECTIVE,
                Instant.parse("2026-06-30T15:00:00Z"),
                takenBackAt,
                Optional.of(FORMED));
    }

    static VersionCard first() {
        return new VersionCard(
                FIRST,
                1,
                "見本の利用規約",
                "0".repeat(64),
                FORMED.minus(Duration.ofDays(30)),
                FORMED.minus(Duration.ofDays(30)),
                VersionState.IN_FORCE,
                Optional.empty(),
                Optional.empty());
    }

    static VersionCard second(boolean takenBack) {
        return new VersionCard(
                SECOND,
                2,
                "見本の利用規約",
                "1".repeat(64),
                EFFECTIVE.minus(Duration.ofDays(20)),
                EFFECTIVE,
                takenBack ? VersionState.CANCELLED : VersionState.ANNOUNCED,
                Optional.of(new AnnouncementCard(
                        PublishingWay.NOTICE,
                        "A04-2",
                        "誤字を直します。",
                        UUID.randomUUID(),
                        Optional.empty(),
                        EFFECTIVE.minus(Duration.ofDays(20)),
                        EFFECTIVE)),
                takenBack
                        ? Optional.of(new CancellationCard(
                                "A04-2", "見直します。", UUID.randomUUID(), EFFECTIVE.minus(Duration.ofDays(3))))
                        : Optional.empty());
    }

    static EvidencePack pack(int users) {
        List<TermsEvidence.Act> acts = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            acts.add(new TermsEvidence.Act("見本 " + (i + 1) + "号", EFFECTIVE.minus(Duration.ofDays(i + 1)), ""));
        }
        return new EvidencePack(
                EFFECTIVE.plusSeconds(1),
                contract(FIRST, FORMED, null),
                List.of(
                        new TermsEvidence(
                                FIRST,
                                1,
                                "医療機関サイバーセキュリティ情報共有サービス「狼煙」利用規約",
                                "0".repeat(64),
                                Optional.empty(),
                                FORMED,
                                Optional.empty(),
                                Basis.CONSENT,
                                "A05-1",
                                Optional.of(FORMED),
                                Optional.of(EFFECTIVE),
                                Optional.empty(),
                                Optional.of(new TermsEvidence.Act("見本 花子", FORMED, "192.0.2.9")),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                acts),
                        new TermsEvidence(
                                SECOND,
                                2,
                                "医療機関サイバーセキュリティ情報共有サービス「狼煙」利用規約",
                                "1".repeat(64),
                                Optional.of(new TermsEvidence.Publication(
                                        "NOTICE", "A04-2", "誤字を直します <b>& ほか。", EFFECTIVE.minus(Duration.ofDays(20)))),
                                EFFECTIVE,
                                Optional.empty(),
                                Basis.SILENCE,
                                "A04-1",
                                Optional.of(EFFECTIVE),
                                Optional.empty(),
                                Optional.of(EFFECTIVE.plusSeconds(240)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new TermsEvidence.Notice(
                                        "利用規約が新しくなります（第2版）",
                                        Optional.of(EFFECTIVE.minus(Duration.ofDays(20))),
                                        Optional.of(EFFECTIVE
                                                .minus(Duration.ofDays(20))
                                                .plusSeconds(7)),
                                        Optional.empty(),
                                        Optional.of(EFFECTIVE.minus(Duration.ofDays(18))))),
                                acts,
                                List.of())));
    }
}
