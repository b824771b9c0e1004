package org.noroshi.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

@Repository
class Accounts {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> ofSeat(UUID seat) {
        return one("select a from Account a where a.seat = :key", seat);
    }

    Optional<Account> byUserId(String userId) {
        return one("select a from Account a where a.userId = :key", userId);
    }

    Optional<Account> bySignInMail(String mail) {
        return one("select a from Account a where a.signInMail = :key", mail);
    }

    private Optional<Account> one(String query, Object key) {
        return em.createQuery(query, Account.class).setParameter("key", key).getResultList().stream()
                .findFirst();
    }

    /** Accounts whose owners have set a password, in no telling order. */
    List<Account> active() {
        return em.createQuery("select a from Account a where a.state = :active order by a.id", Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
    }
}
