package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.noroshi.platform.Repository;

/** The private records' rows. Content is read past the persistence context, which knows nothing of other transactions. */
@ApplicationScoped
@Repository
class PrivateRecordRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    Map<String, byte[]> sealed(Collection<String> tags) {
        return em.createQuery("select r.tag, r.sealed from PrivateRecord r where r.tag in (:tags)", Tuple.class)
                .setParameter("tags", tags)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, byte[].class)));
    }

    void add(String tag, byte[] sealed) {
        em.persist(new PrivateRecord(tag, sealed));
        em.flush();
    }

    /** Adds a row that others see at once, whatever becomes of the caller's work. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addAtOnce(String tag, byte[] sealed) {
        add(tag, sealed);
    }

    void overwrite(String tag, byte[] sealed) {
        em.createQuery("update PrivateRecord r set r.sealed = :sealed where r.tag = :tag")
                .setParameter("sealed", sealed)
                .setParameter("tag", tag)
                .executeUpdate();
    }

    /** Whether there is such a row; if so, it is the caller's alone until the transaction ends. */
    boolean lock(String tag) {
        return em.find(PrivateRecord.class, tag, LockModeType.PESSIMISTIC_WRITE) != null;
    }
}
