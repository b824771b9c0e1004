package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Roles;

/** Where to write to somebody. Asked when a mail is sent, not when it is caused, so that nobody is told too late. */
@ApplicationScoped
public class Recipients {

    @Inject
    Accounts accounts;

    @Inject
    Viewers viewers;

    protected Recipients() {}

    /** The account's owner; empty when the account may not read the board at this moment. */
    public Optional<Recipient> of(UUID account) {
        return accounts.find(account).filter(this::mayRead).map(Recipients::recipient);
    }

    /** Everybody who may read the board at this moment. */
    public List<Recipient> everybody() {
        return accounts.active().stream()
                .filter(this::mayRead)
                .map(Recipients::recipient)
                .toList();
    }

    /** Users of hospitals who may read the board at this moment, each with the hospital. */
    public List<MemberRecipient> members() {
        return accounts.active().stream()
                .flatMap(account -> member(account).stream())
                .toList();
    }

    private Optional<MemberRecipient> member(Account account) {
        Viewer viewer = viewers.whenRunning(account.id());
        return viewer.isMember() && viewer.may(Roles.READ)
                ? viewer.organisation()
                        .map(organisation ->
                                new MemberRecipient(recipient(account), organisation, viewer.group() == Group.LIAISON))
                : Optional.empty();
    }

    private boolean mayRead(Account account) {
        return viewers.whenRunning(account.id()).may(Roles.READ);
    }

    private static Recipient recipient(Account account) {
        return new Recipient(account.id(), account.mail(), account.language());
    }
}
