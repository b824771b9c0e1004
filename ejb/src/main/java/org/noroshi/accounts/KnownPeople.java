package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.Roles;

/** Who is behind an account, for capabilities in which people act by name. The board must not ask here (article 18-5). */
@ApplicationScoped
public class KnownPeople {

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    protected KnownPeople() {}

    /** The account's owner; empty when there is no such account, or its owner has no seat any more. */
    public Optional<KnownPerson> of(UUID account) {
        return accounts.find(account).flatMap(this::person);
    }

    /** The officers of the desk whose accounts are good at this moment, by name. */
    public List<KnownPerson> desk() {
        return officers(Roles.DESK);
    }

    /**
     * Those of them who may do a certain thing, by name.
     *
     * @param role constant of {@link Roles}
     */
    public List<KnownPerson> officers(String role) {
        return accounts.staff().stream()
                .filter(account -> account.isGoodAt(clock.instant()))
                .filter(account -> account.staffGroup()
                        .filter(group -> group.roles().containsAll(List.of(Roles.DESK, role)))
                        .isPresent())
                .map(this::person)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<KnownPerson> person(Account account) {
        if (account.isStaff()) {
            return account.staffName().map(name -> known(account, name, Optional.empty()));
        }
        Optional<SeatHolder> holder = account.seat().flatMap(seats::holder);
        return holder.map(one -> known(account, one.name(), Optional.of(one.organisation())));
    }

    private static KnownPerson known(Account account, String name, Optional<UUID> organisation) {
        return new KnownPerson(account.id(), name, account.mail(), account.language(), organisation);
    }
}
