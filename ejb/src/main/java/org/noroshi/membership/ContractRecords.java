package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;

/** Contracts for papers about them. Who may have which paper is for reporting to say; there is no way here from a page. */
@ApplicationScoped
public class ContractRecords {

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Certificates certificates;

    protected ContractRecords() {}

    /** The contracts of an organisation, from the first to the last. */
    public List<UUID> ofOrganisation(UUID organisation) {
        return contracts.ofOrganisation(organisation).stream()
                .sorted(Comparator.comparing(Contract::createdAt))
                .map(Contract::id)
                .toList();
    }

    /** The papers of the member's notices of leaving under a contract, the latest first (article 17-2). */
    public List<CertificateView> certificates(UUID contract) {
        return certificates.of(contract).stream().map(Certificate::view).toList();
    }

    /**
     * All that is on record of the contract itself.
     *
     * @throws NotFoundException when there is no such contract
     */
    public ContractRecord of(UUID id) {
        Contract contract = contracts.find(id).orElseThrow(NotFoundException::new);
        Institution institution =
                organisations.find(contract.organisation()).orElseThrow().institution();
        return new ContractRecord(
                contract.id(),
                contract.number(),
                contract.organisation(),
                institution.name(),
                institution.code(),
                contract.application(),
                contract.termsVersion(),
                contract.state(),
                contract.createdAt(),
                contract.formedAt(),
                contract.endsAt(),
                contract.transitions().stream().map(ContractTransition::view).toList(),
                contract.seats().stream()
                        .map(seat -> new ContractRecord.SeatRecord(
                                seat.id(), seat.person().name(), seat.isLiaison()))
                        .toList());
    }
}
