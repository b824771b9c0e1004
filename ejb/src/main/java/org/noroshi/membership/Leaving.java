package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;

/**
 * The member leaves on a day of its own choice (article 17-2). The liaison says so, also while the hospital is restricted,
 * gets a paper with a number, and can take it back until then.
 */
@Stateless
public class Leaving {

    @Inject
    OwnContract own;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Certificates certificates;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<ContractEnding> ending;

    @Inject
    Event<ContractKept> kept;

    /**
     * Gives notice: the contract ends with the last moment of that day in Japan.
     *
     * @param lastDay today or later
     * @return the paper
     * @throws InvalidInputException without a day, or with one that is past
     * @throws RefusedException when it is on its end already
     * @throws NotFoundException for everybody but the liaison
     */
    @Enforces("A17-2")
    @RolesAllowed(Roles.STANDING)
    public CertificateView leave(LocalDate lastDay) {
        Instant now = clock.instant();
        if (lastDay == null) {
            throw new InvalidInputException("lastDay", MembershipError.DAY_PASSED);
        }
        Instant end = lastDay.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant();
        if (!end.isAfter(now)) {
            throw new InvalidInputException("lastDay", MembershipError.DAY_PASSED);
        }
        Contract contract = own.toChange();
        ContractEnding fact = contract.withdraw(end, now);
        Certificate certificate = new Certificate(
                contract,
                organisations
                        .find(contract.organisation())
                        .orElseThrow()
                        .institution()
                        .name(),
                contract.liaison().id(),
                end,
                now);
        certificates.add(certificate);
        contracts.flush();
        ending.fire(fact);
        outbox.enqueue(
                LeavingMail.KIND,
                Json.createObjectBuilder()
                        .add("contract", contract.id().toString())
                        .build());
        return certificate.view();
    }

    /**
     * Stays after all.
     *
     * @throws RefusedException when the member does not leave of its own will, or has left
     * @throws NotFoundException for everybody but the liaison
     */
    @Enforces("A17-2")
    @RolesAllowed(Roles.STANDING)
    public void stay() {
        Contract contract = own.toChange();
        ContractKept fact = contract.takeWithdrawalBack(clock.instant());
        certificates.of(contract.id()).stream()
                .filter(Certificate::isGood)
                .forEach(certificate -> certificate.takeBack(clock.instant()));
        contracts.flush();
        kept.fire(fact);
    }

    /**
     * The papers of the own hospital, the latest first.
     *
     * @throws NotFoundException for whoever belongs to no hospital
     */
    @RolesAllowed(Roles.STANDING)
    public List<CertificateView> papers() {
        return certificates.of(own.seat().contract().id()).stream()
                .map(Certificate::view)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when the own hospital has no such paper
     */
    @RolesAllowed(Roles.STANDING)
    public CertificateView paper(@NotNull UUID id) {
        return papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
