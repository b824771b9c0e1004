package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Who is called by which post. Whether somebody may see the post is asked of the posts. */
@ApplicationScoped
@Repository
class MentionRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Mention mention) {
        em.persist(mention);
    }

    /** Posts that call one of the authors, public since then. */
    List<UUID> calling(Collection<UUID> authors, Instant since) {
        return authors.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m.post from Mention m where m.author in (:authors) and m.publicAt >= :since",
                                UUID.class)
                        .setParameter("authors", authors)
                        .setParameter("since", since)
                        .getResultList();
    }
}
