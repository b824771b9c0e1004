package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Rows of those who are signed in. Changed by statements only: requests of one browser come side by side. */
@ApplicationScoped
@Repository
class LoginSessions {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(LoginSession session) {
        em.persist(session);
    }

    Optional<LoginSession> byCookie(String cookieHash) {
        return em
                .createQuery("select s from LoginSession s where s.cookieHash = :hash", LoginSession.class)
                .setParameter("hash", cookieHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<LoginSession> ofAccount(String accountTag) {
        return em.createQuery(
                        "select s from LoginSession s where s.accountTag = :tag order by s.endsAt desc, s.id",
                        LoginSession.class)
                .setParameter("tag", accountTag)
                .getResultList();
    }

    void prolong(UUID id, Instant idleUntil) {
        em.createQuery("update LoginSession s set s.idleUntil = :until where s.id = :id and s.idleUntil < :until")
                .setParameter("until", idleUntil)
                .setParameter("id", id)
                .executeUpdate();
    }

    void lock(String cookieHash, Instant at) {
        em.createQuery("update LoginSession s set s.idleUntil = :at where s.cookieHash = :hash and s.idleUntil > :at")
                .setParameter("at", at)
                .setParameter("hash", cookieHash)
                .executeUpdate();
    }

    Optional<byte[]> proof(UUID id) {
        return em.createQuery("select s.proof from LoginSession s where s.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    void prove(UUID id, byte[] proof) {
        em.createQuery("update LoginSession s set s.proof = :proof where s.id = :id")
                .setParameter("proof", proof)
                .setParameter("id", id)
                .executeUpdate();
    }

    void remove(String accountTag, UUID id) {
        em.createQuery("delete from LoginSession s where s.accountTag = :tag and s.id = :id")
                .setParameter("tag", accountTag)
                .setParameter("id", id)
                .executeUpdate();
    }

    void removeByCookie(String cookieHash) {
        em.createQuery("delete from LoginSession s where s.cookieHash = :hash")
                .setParameter("hash", cookieHash)
                .executeUpdate();
    }

    void removeAll(String accountTag) {
        em.createQuery("delete from LoginSession s where s.accountTag = :tag")
                .setParameter("tag", accountTag)
                .executeUpdate();
    }

    void removeEnded(Instant now) {
        em.createQuery("delete from LoginSession s where s.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
