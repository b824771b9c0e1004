package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class Accounts {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /**
     * Stores a new account. Where its address belongs to another account already, it is signed in to by its user ID alone,
     * so that neither of the two owners learns of the other.
     */
    void addNew(Account account) {
        if (bySignInMail(account.mail()).isPresent()) {
            account.signInByUserIdOnly();
        }
        em.persist(account);
        em.flush();
    }

    /** A user ID that no account has or had. */
    UserId freeUserId() {
        UserId id = UserId.next(Secrets.random());
        while (byUserId(id.value()).isPresent()) {
            id = UserId.next(Secrets.random());
        }
        return id;
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> ofSeat(UUID seat) {
        return one("select a from Account a where a.seat = :key", seat);
    }

    /** The accounts of these seats, ended ones among them. */
    List<Account> ofSeats(Collection<UUID> seats) {
        return em.createQuery("select a from Account a where a.seat in :seats", Account.class)
                .setParameter("seats", seats)
                .getResultList();
    }

    Optional<Account> byUserId(String userId) {
        return one("select a from Account a where a.userId = :key", userId);
    }

    Optional<Account> bySignInMail(String mail) {
        return one("select a from Account a where a.signInMail = :key", mail);
    }

    /** Staff whose accounts have not ended, by name. */
    List<Account> staff() {
        return em.createQuery(
                        "select a from Account a where a.staffGroup is not null and a.state <> :ended"
                                + " order by a.staffName, a.id",
                        Account.class)
                .setParameter("ended", AccountState.ENDED)
                .getResultList();
    }

    /** Whether somebody can come in as chief at that time. */
    boolean hasChiefAt(Instant now) {
        return staff().stream()
                .filter(account ->
                        account.staffGroup().filter(Group.CHIEF::equals).isPresent())
                .anyMatch(account -> account.isGoodAt(now));
    }

    private Optional<Account> one(String query, Object key) {
        return em.createQuery(query, Account.class).setParameter("key", key).getResultList().stream()
                .findFirst();
    }

    /** Accounts that have not ended, in no telling order. */
    List<Account> alive() {
        return em.createQuery("select a from Account a where a.state <> :ended order by a.id", Account.class)
                .setParameter("ended", AccountState.ENDED)
                .getResultList();
    }

    /** Accounts whose owners have set a password, in no telling order. */
    List<Account> active() {
        return em.createQuery("select a from Account a where a.state = :active order by a.id", Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
    }
}
