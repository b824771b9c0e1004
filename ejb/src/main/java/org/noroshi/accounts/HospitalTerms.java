package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.membership.ContractEnds;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.membership.TermsBinding;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;
import org.noroshi.terms.ComingTerms;
import org.noroshi.terms.ConsentEvidence;
import org.noroshi.terms.ConsentSubject;
import org.noroshi.terms.ObjectToTerms;
import org.noroshi.terms.ObjectionCard;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsBook;
import org.noroshi.terms.TermsLibrary;

/**
 * What a liaison does about the terms for the own hospital: sees who has acknowledged them (article 14-2), and says that
 * the hospital can't agree with those that are coming (article 4-3).
 */
@Stateless
public class HospitalTerms {

    @Inject
    TermsLibrary terms;

    @Inject
    TermsBook book;

    @Inject
    TermsBinding binding;

    @Inject
    Seats seats;

    @Inject
    ContractEnds ends;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp proof;

    /** The own hospital and its people. */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("A14-2")
    public HospitalTermsCard card() {
        UUID contract = own().contract();
        PublishedTerms current = terms.current();
        Optional<ComingTerms> coming = terms.coming();
        List<SeatHolder> holders = seats.holders(contract);
        Map<UUID, UUID> accountOfSeat = accounts
                .ofSeats(holders.stream().map(SeatHolder::seat).toList())
                .stream()
                .collect(Collectors.toMap(account -> account.seat().orElseThrow(), Account::id));
        List<ConsentEvidence> read = book.consents(ConsentSubject.Kind.ACCOUNT, accountOfSeat.values());
        Map<UUID, Instant> ofCurrent = times(read, current.versionId());
        Map<UUID, Instant> ofComing =
                coming.map(version -> times(read, version.versionId())).orElse(Map.of());
        Optional<Instant> objectedAt = coming.flatMap(version -> book.objections(contract).stream()
                .filter(objection -> objection.version().equals(version.versionId()))
                .map(ObjectionCard::objectedAt)
                .findFirst());
        return new HospitalTermsCard(
                contract,
                ends.number(contract),
                current.number(),
                current.effectiveAt(),
                coming,
                objectedAt,
                ends.endsAt(contract),
                holders.stream()
                        .map(holder -> new HospitalTermsCard.Person(
                                holder.name(),
                                holder.liaison(),
                                Optional.ofNullable(accountOfSeat.get(holder.seat()))
                                        .map(ofCurrent::get),
                                Optional.ofNullable(accountOfSeat.get(holder.seat()))
                                        .map(ofComing::get)))
                        .toList());
    }

    /**
     * The hospital can't agree with the announced terms: its contract ends at the second in which they take effect.
     *
     * @param version that was on the screen
     * @param hash of the text that was on the screen
     * @param address that the request comes from
     * @throws org.noroshi.platform.RefusedException when the terms have taken effect; then article 17-2 is the way
     * @throws org.noroshi.terms.TermsChangedException when another text was on the screen
     * @throws org.noroshi.platform.NotConfirmedException when the liaison has to prove once more who it is
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("A04-3")
    public void object(@NotNull UUID version, @NotBlank String hash, @NotBlank String address) {
        proof.require();
        SeatHolder liaison = own();
        binding.object(
                new ObjectToTerms(version, hash, liaison.contract(), caller.requireAccount(), liaison.name(), address));
    }

    private SeatHolder own() {
        return accounts.find(caller.requireAccount())
                .flatMap(Account::seat)
                .flatMap(seats::holder)
                .orElseThrow(NotFoundException::new);
    }

    private static Map<UUID, Instant> times(List<ConsentEvidence> all, UUID version) {
        return all.stream()
                .filter(consent -> consent.versionId().equals(version))
                .collect(Collectors.toMap(
                        ConsentEvidence::subject, ConsentEvidence::consentedAt, (first, again) -> first));
    }
}
