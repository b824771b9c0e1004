package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.noroshi.membership.EmailAddress;
import org.noroshi.platform.Messages;
import org.noroshi.platform.RefusedException;

/** The steps of the set-up that need the database; hashing lies between them. */
@ApplicationScoped
class FirstChief {

    @Inject
    Accounts accounts;

    @Inject
    SetUpCodes codes;

    @Inject
    Entrance entrance;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    @Inject
    Event<AccountMade> made;

    @Inject
    Event<AccountActivated> activated;

    protected FirstChief() {}

    @Transactional
    boolean isAwaited() {
        return codes.all().stream().anyMatch(code -> code.isGoodAt(clock.instant()));
    }

    @Transactional
    boolean fits(String typed) {
        return codes.all().stream().anyMatch(code -> code.fits(typed, clock.instant()));
    }

    @Transactional
    UserId userId() {
        return accounts.freeUserId();
    }

    @Transactional
    SignedIn make(MakeChief command, UserId userId, EmailAddress mail, String passwordHash) {
        if (codes.hold().stream().noneMatch(code -> code.fits(command.code(), clock.instant()))) {
            throw new RefusedException(AccountsError.SET_UP_DONE);
        }
        codes.removeAll();
        Account account = Account.forStaff(
                userId,
                Group.CHIEF,
                command.name(),
                StaffEnd.of("lastDay", command.lastDay(), clock.instant()),
                mail.value(),
                Messages.language(command.language()));
        AccountActivated alive = account.activate(passwordHash);
        accounts.addNew(account);
        made.fire(new AccountMade(account.id()));
        activated.fire(alive);
        invitations.sendId(account.id());
        return entrance.openFirst(account.id(), Browser.named(command.userAgent()), Proof.Means.PASSWORD);
    }
}
