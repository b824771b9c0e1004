package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The proof of the key; written at the first start, compared at every other. */
@ApplicationScoped
@Repository
class SealProofs {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    @Transactional
    boolean exist() {
        return em.find(SealProof.class, SealProof.ONLY) != null;
    }

    @Transactional
    boolean matches(Seal seal) {
        String tag = seal.tag("proof");
        SealProof proof = em.find(SealProof.class, SealProof.ONLY);
        if (proof == null) {
            em.persist(new SealProof(tag));
            return true;
        }
        return proof.isOf(tag);
    }
}
