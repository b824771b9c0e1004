package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class AccessTokenRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(AccessToken token) {
        em.persist(token);
    }

    Optional<AccessToken> bySecret(String secretHash) {
        return em
                .createQuery("select t from AccessToken t where t.secretHash = :hash", AccessToken.class)
                .setParameter("hash", secretHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<AccessToken> of(UUID account) {
        return em.createQuery(
                        "select t from AccessToken t where t.account = :account order by t.expiresAt, t.id",
                        AccessToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    int remove(UUID account, UUID token) {
        return em.createQuery("delete from AccessToken t where t.account = :account and t.id = :id")
                .setParameter("account", account)
                .setParameter("id", token)
                .executeUpdate();
    }

    void removeAll(UUID account) {
        em.createQuery("delete from AccessToken t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
