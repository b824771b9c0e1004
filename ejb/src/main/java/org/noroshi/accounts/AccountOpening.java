package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.noroshi.membership.ContractEnded;
import org.noroshi.membership.ContractFormed;
import org.noroshi.membership.ContractNoticeRequested;
import org.noroshi.membership.SeatAddressChanged;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.membership.Standings;
import org.noroshi.membership.UserAdmitted;
import org.noroshi.membership.UserRemoved;

/**
 * Gives accounts to those who have got a seat, and ends those of who lost it, in the transaction in which that happens.
 *
 * <p>A new member: every seat gets a user ID; the liaison is told at once, which forms the contract; then the others are
 * told, and everybody gets a link for the password (articles 5-2 and 7). A user who is added later gets both mails at
 * once.
 */
@ApplicationScoped
class AccountOpening {

    @Inject
    Accounts accounts;

    @Inject
    AccountClosing closing;

    @Inject
    Invitations invitations;

    @Inject
    Seats seats;

    @Inject
    OneTimeLinks links;

    @Inject
    Standings standings;

    @Inject
    Event<AccountMade> made;

    protected AccountOpening() {}

    void admitted(@Observes UserAdmitted event) {
        SeatHolder holder = seats.holder(event.seat()).orElseThrow();
        Account account = Account.forSeat(accounts.freeUserId(), holder.seat(), holder.mail(), holder.language());
        accounts.addNew(account);
        made.fire(new AccountMade(account.id()));
        if (standings.of(holder.seat()).contractInForce()) {
            invitations.sendId(account.id());
            invitations.sendActivation(account.id());
        } else if (event.liaison()) {
            invitations.sendId(account.id());
        }
    }

    void formed(@Observes ContractFormed event) {
        for (SeatHolder holder : seats.holders(event.contract())) {
            accounts.ofSeat(holder.seat())
                    .filter(account -> account.state() == AccountState.INVITED)
                    .map(Account::id)
                    .ifPresent(account -> {
                        if (!holder.liaison()) {
                            invitations.sendId(account);
                        }
                        invitations.sendActivation(account);
                    });
        }
    }

    void noticeRequested(@Observes ContractNoticeRequested event) {
        accounts.ofSeat(event.seat()).map(Account::id).ifPresent(invitations::sendId);
    }

    /** The links in earlier mails went to the old address and stop working. */
    void addressChanged(@Observes SeatAddressChanged event) {
        accounts.ofSeat(event.seat())
                .ifPresent(account -> seats.holder(event.seat()).ifPresent(holder -> {
                    account.writeTo(holder.mail());
                    links.removeOf(account.id());
                }));
    }

    void removed(@Observes UserRemoved event) {
        accounts.ofSeat(event.seat()).ifPresent(closing::end);
    }

    /** The seats are given up by now, so the accounts are those that had them. */
    void ended(@Observes ContractEnded event) {
        accounts.ofSeats(seats.givenUp(event.contract())).forEach(closing::end);
    }
}
