package org.noroshi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.accounts.SeatAccounts;
import org.noroshi.membership.ContractRecord;
import org.noroshi.membership.ContractRecords;
import org.noroshi.notices.NoticeRecords;
import org.noroshi.reporting.TermsEvidence.Act;
import org.noroshi.reporting.TermsEvidence.Publication;
import org.noroshi.terms.AssentCard;
import org.noroshi.terms.CancellationCard;
import org.noroshi.terms.ConsentEvidence;
import org.noroshi.terms.ConsentSubject;
import org.noroshi.terms.ObjectionCard;
import org.noroshi.terms.ShownTerms;
import org.noroshi.terms.TermsBook;
import org.noroshi.terms.VersionCard;
import org.noroshi.terms.VersionState;

/** Puts together what the capabilities have on record about a contract and the terms. */
@ApplicationScoped
class EvidenceSearch {

    @Inject
    ContractRecords contracts;

    @Inject
    SeatAccounts accounts;

    @Inject
    TermsBook book;

    @Inject
    NoticeRecords notices;

    @Inject
    Clock clock;

    protected EvidenceSearch() {}

    EvidencePack of(UUID id) {
        ContractRecord contract = contracts.of(id);
        Rows rows = rows(contract);
        List<VersionCard> versions = book.versions().stream()
                .sorted(Comparator.comparingInt(VersionCard::number))
                .toList();
        List<TermsEvidence> terms = new ArrayList<>();
        for (VersionCard version : versions) {
            Optional<Instant> next = versions.stream()
                    .filter(later -> later.number() > version.number() && later.state() != VersionState.CANCELLED)
                    .map(VersionCard::effectiveAt)
                    .findFirst();
            evidence(contract, version, next, rows).ifPresent(terms::add);
        }
        return new EvidencePack(clock.instant(), contract, terms);
    }

    /** Everything that was written down about the contract and its people. */
    private record Rows(
            Map<UUID, String> names,
            List<ConsentEvidence> consents,
            List<ConsentEvidence> acknowledgements,
            List<ShownTerms> shown,
            List<ObjectionCard> objections,
            List<AssentCard> assents) {}

    private Rows rows(ContractRecord contract) {
        Map<UUID, UUID> bySeat = accounts.of(
                contract.seats().stream().map(ContractRecord.SeatRecord::seat).toList());
        Map<UUID, String> names = new HashMap<>();
        contract.seats().forEach(seat -> {
            if (bySeat.containsKey(seat.seat())) {
                names.put(bySeat.get(seat.seat()), seat.name());
            }
        });
        return new Rows(
                names,
                book.consents(ConsentSubject.Kind.APPLICATION, List.of(contract.application())),
                book.consents(ConsentSubject.Kind.ACCOUNT, names.keySet()),
                book.shownTo(names.keySet()),
                book.objections(contract.contract()),
                book.assents(contract.contract()));
    }

    /** Empty for a version that has nothing to do with the contract: it was over before, or came after the end. */
    private Optional<TermsEvidence> evidence(
            ContractRecord contract, VersionCard version, Optional<Instant> next, Rows rows) {
        Binding binding = Binding.of(contract, version, next, rows.objections(), clock.instant());
        List<TermsEvidence.Notice> told = Stream.of("terms/", "terms-taken-back/")
                .flatMap(about -> notices.of(contract.organisation(), about + version.id()).stream())
                .map(proof -> new TermsEvidence.Notice(
                        proof.title(), proof.announced(), proof.mailed(), proof.failed(), proof.shown()))
                .toList();
        List<Act> shown = rows.shown().stream()
                .filter(row -> row.version().equals(version.id()))
                .map(row -> new Act(rows.names().get(row.account()), row.shownAt(), ""))
                .toList();
        List<Act> acknowledged = rows.acknowledgements().stream()
                .filter(row -> row.versionId().equals(version.id()))
                .map(row -> new Act(row.person(), row.consentedAt(), ""))
                .toList();
        Optional<Act> consent = rows.consents().stream()
                .filter(row -> row.versionId().equals(version.id()))
                .map(row -> new Act(row.person(), row.consentedAt(), row.address()))
                .findFirst();
        if (binding.isNothing() && shown.isEmpty() && acknowledged.isEmpty() && consent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TermsEvidence(
                version.id(),
                version.number(),
                version.title(),
                version.hash(),
                version.announcement()
                        .map(how -> new Publication(how.way().name(), how.ground(), how.reason(), how.announcedAt())),
                version.effectiveAt(),
                version.cancellation().map(CancellationCard::cancelledAt),
                binding.basis(),
                binding.basis().ground(),
                binding.from(),
                binding.until(),
                rows.assents().stream()
                        .filter(row -> row.version().equals(version.id()))
                        .map(AssentCard::recordedAt)
                        .findFirst(),
                consent,
                rows.objections().stream()
                        .filter(row -> row.version().equals(version.id()))
                        .map(row -> new Act(row.person(), row.objectedAt(), row.address()))
                        .findFirst(),
                told,
                shown,
                acknowledged));
    }
}
