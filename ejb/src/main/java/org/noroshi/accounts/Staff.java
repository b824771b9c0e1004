package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.EmailAddress;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** Who belongs to the staff, for how long, and as what; changes need a fresh proof of who makes them (article 17-4). */
@Stateless
public class Staff {

    /** Where a rule asks for a second officer there have to be two. */
    private static final int OFFICERS_NEEDED = 2;

    @Inject
    Accounts accounts;

    @Inject
    AccountClosing closing;

    @Inject
    Invitations invitations;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp stepUp;

    @Inject
    Event<AccountMade> made;

    @Inject
    Clock clock;

    /** Everybody whose account has not ended, by name. */
    @RolesAllowed(Roles.MANAGE_STAFF)
    public List<StaffCard> list() {
        UUID own = caller.requireAccount();
        Instant now = clock.instant();
        return accounts.staff().stream().map(account -> card(account, own, now)).toList();
    }

    /**
     * Makes the account and sends user ID and link in two mails.
     *
     * @return the account
     * @throws InvalidInputException when address, group or last day can't be taken
     */
    @RolesAllowed(Roles.MANAGE_STAFF)
    public UUID invite(@Valid InviteStaff command) {
        stepUp.require();
        if (!command.group().isStaff()) {
            throw new InvalidInputException("group", AccountsError.NOT_A_STAFF_GROUP);
        }
        Instant end = StaffEnd.of("lastDay", command.lastDay(), clock.instant());
        EmailAddress mail = EmailAddress.of(command.mail());
        if (accounts.bySignInMail(mail.value()).isPresent()) {
            throw new InvalidInputException("mail", AccountsError.ADDRESS_IN_USE);
        }
        Account account = Account.forStaff(
                accounts.freeUserId(),
                command.group(),
                command.name(),
                end,
                mail.value(),
                Messages.language(command.language()));
        accounts.addNew(account);
        made.fire(new AccountMade(account.id()));
        invitations.sendId(account.id());
        invitations.sendActivation(account.id());
        return account.id();
    }

    /**
     * Sends a new link to somebody who has set no password yet; the earlier one works no more.
     *
     * @throws RefusedException when there is a password already
     */
    @RolesAllowed(Roles.MANAGE_STAFF)
    public void sendLinkAgain(UUID account) {
        Account invited = staff(account);
        if (invited.state() != AccountState.INVITED) {
            throw new RefusedException(AccountsError.ACCOUNT_STATE);
        }
        invitations.sendActivation(invited.id());
    }

    /**
     * Gives the account another last day.
     *
     * @throws InvalidInputException when it is over already or too far ahead
     * @throws RefusedException when it is the own account
     */
    @RolesAllowed(Roles.MANAGE_STAFF)
    public void prolong(UUID account, LocalDate lastDay) {
        stepUp.require();
        other(account).employUntil(StaffEnd.of("lastDay", lastDay, clock.instant()));
    }

    /**
     * Ends the account at once; whoever is signed in with it is out at the next click.
     *
     * @throws RefusedException when it is the own account, so that there is always a chief
     */
    @RolesAllowed(Roles.MANAGE_STAFF)
    public void end(UUID account) {
        stepUp.require();
        closing.end(other(account));
    }

    /** Whether there are too few officers for decisions that need two; the desk is warned until there are. */
    @RolesAllowed(Roles.DESK)
    public boolean officersMissing() {
        Instant now = clock.instant();
        return accounts.staff().stream()
                        .filter(account -> account.isGoodAt(now))
                        .filter(account ->
                                account.staffGroup().filter(Group::isOfficer).isPresent())
                        .count()
                < OFFICERS_NEEDED;
    }

    private Account other(UUID account) {
        if (account.equals(caller.requireAccount())) {
            throw new RefusedException(AccountsError.OWN_ACCOUNT);
        }
        return staff(account);
    }

    private Account staff(UUID account) {
        return accounts.find(account)
                .filter(Account::isStaff)
                .filter(found -> found.state() != AccountState.ENDED)
                .orElseThrow(NotFoundException::new);
    }

    private static StaffCard card(Account account, UUID own, Instant now) {
        Instant end = account.staffUntil().orElseThrow();
        return new StaffCard(
                account.id(),
                account.userId(),
                account.staffName().orElseThrow(),
                account.mail(),
                account.staffGroup().orElseThrow(),
                Days.lastDay(end),
                account.state(),
                !now.isBefore(end),
                account.id().equals(own));
    }
}
