package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/** What the desk knows about the addresses of a member's users, and allows outside its domains (note 3). */
@Stateless
public class AddressReview {

    private static final int MOST = 100;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Domains domains;

    @Inject
    MailExceptionRows rows;

    @Inject
    MailExceptions exceptions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Domains, addresses outside of them, and what was allowed. */
    @RolesAllowed(Roles.ADMIT)
    public AddressesCard view(@NotNull UUID contract) {
        Contract found = contracts.find(contract).orElseThrow(NotFoundException::new);
        Organisation organisation = domains.of(found);
        Instant now = clock.instant();
        return new AddressesCard(
                found.id(),
                organisation.institution().name(),
                domains.cards(found),
                found.seats().stream()
                        .filter(Seat::isLive)
                        .filter(seat -> !organisation.covers(
                                new EmailAddress(seat.person().mail())))
                        .map(seat -> found.card(seat, now))
                        .toList(),
                exceptions.of(organisation, now));
    }

    /** Users whose exception has run out, the longest ago first. */
    @RolesAllowed(Roles.ADMIT)
    public List<ExpiredException> expired() {
        return exceptions.expired(organisations, clock.instant(), MOST);
    }

    /**
     * Allows an address until then; who, why and until when is kept for good.
     *
     * @throws InvalidInputException without a reason, or with an end that is not in the future
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("N3b")
    public void allow(@NotNull @Valid AllowAddress command) {
        FormReading reading = new FormReading();
        String reason = reading.text(
                "reason",
                command.reason() == null ? "" : command.reason(),
                FormReading.REASON,
                MembershipError.REASON_REQUIRED);
        reading.requireNothingWrong();
        Instant now = clock.instant();
        if (command.until() == null || !command.until().isAfter(now)) {
            throw new InvalidInputException("until", MembershipError.END_BEFORE_START);
        }
        Seat seat = contracts.findSeat(command.seat()).orElseThrow(NotFoundException::new);
        rows.add(new MailException(
                seat.contract().organisation(),
                seat.person().mail(),
                reason,
                caller.requireAccount(),
                now,
                command.until()));
    }
}
