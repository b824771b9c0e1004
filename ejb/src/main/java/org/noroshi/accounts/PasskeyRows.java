package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Passkeys and what they were asked to sign; nobody's rows without the key. */
@ApplicationScoped
@Repository
class PasskeyRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    int count(String accountTag) {
        return em.createQuery("select count(p) from Passkey p where p.accountTag = :tag", Long.class)
                .setParameter("tag", accountTag)
                .getSingleResult()
                .intValue();
    }

    List<Passkey> of(String accountTag) {
        return em.createQuery("select p from Passkey p where p.accountTag = :tag order by p.id", Passkey.class)
                .setParameter("tag", accountTag)
                .getResultList();
    }

    boolean isKnown(String credentialTag) {
        return em.createQuery("select count(p) from Passkey p where p.credentialTag = :tag", Long.class)
                        .setParameter("tag", credentialTag)
                        .getSingleResult()
                > 0;
    }

    /** The row, held until the transaction ends: of two proofs the counter of one comes after that of the other. */
    Optional<Passkey> hold(String accountTag, String credentialTag) {
        return em.createQuery(
                        "select p from Passkey p where p.accountTag = :account and p.credentialTag = :credential",
                        Passkey.class)
                .setParameter("account", accountTag)
                .setParameter("credential", credentialTag)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Passkey passkey) {
        em.persist(passkey);
        em.flush();
    }

    void remove(String accountTag, UUID id) {
        em.createQuery("delete from Passkey p where p.accountTag = :tag and p.id = :id")
                .setParameter("tag", accountTag)
                .setParameter("id", id)
                .executeUpdate();
    }

    void removeOf(String accountTag) {
        em.createQuery("delete from Passkey p where p.accountTag = :tag")
                .setParameter("tag", accountTag)
                .executeUpdate();
    }

    void add(PasskeyChallenge challenge) {
        em.persist(challenge);
    }

    /** Whether the challenge was open; it is used up now, whatever comes of the answer. */
    boolean use(String challengeTag, Instant now) {
        return em.createQuery("delete from PasskeyChallenge c where c.tag = :tag and c.endsAt > :now")
                        .setParameter("tag", challengeTag)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void removeEnded(Instant now) {
        em.createQuery("delete from PasskeyChallenge c where c.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
