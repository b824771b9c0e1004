package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.platform.CallersSeat;
import org.noroshi.platform.FigureSettings;
import org.noroshi.platform.Roles;

/** What the caller's own hospital is known by, so that its users can be warned before they name it (article 18-5). */
@Stateless
public class OwnTraits {

    @Inject
    Instance<CallersSeat> caller;

    @Inject
    Contracts contracts;

    @Inject
    Domains domains;

    @Inject
    FigureSettings figures;

    /** The traits of the caller's hospital; none for staff. */
    @RolesAllowed(Roles.READ)
    public HospitalTraits view() {
        return caller.get()
                .seat()
                .flatMap(contracts::findSeat)
                .map(Seat::contract)
                .map(this::traits)
                .orElse(HospitalTraits.NONE);
    }

    /** What the caller's hospital has in common with others; nothing for staff. */
    @RolesAllowed(Roles.READ)
    public CoarseTraits coarse() {
        return own().map(CoarseTraits::of).orElse(CoarseTraits.NONE);
    }

    /**
     * How many members share these traits with the caller's hospital, itself among them; empty for staff. Nobody is told
     * about traits of others: those of them that are not the caller's own are left out.
     */
    @RolesAllowed(Roles.READ)
    public Optional<Crowd> crowd(@NotNull CoarseTraits traits) {
        return own().map(CoarseTraits::of)
                .map(traits::sharedWith)
                .map(shared -> Crowd.of(contracts.alike(shared), figures.leastCount()));
    }

    private Optional<Institution> own() {
        return caller.get()
                .seat()
                .flatMap(contracts::findSeat)
                .map(Seat::contract)
                .map(contract -> domains.of(contract).institution());
    }

    private HospitalTraits traits(Contract contract) {
        Institution institution = domains.of(contract).institution();
        List<String> names = Stream.of(institution.name(), institution.kana())
                .filter(Objects::nonNull)
                .toList();
        return new HospitalTraits(
                names,
                institution.code(),
                institution.postalCode(),
                institution.address(),
                domains.cards(contract).stream().map(DomainCard::name).toList(),
                contract.seats().stream()
                        .filter(Seat::isLive)
                        .map(seat -> seat.person().name())
                        .toList());
    }
}
