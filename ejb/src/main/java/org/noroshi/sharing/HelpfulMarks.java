package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.noroshi.platform.Repository;

/** The rows of helpful marks. They hold nothing to read, so they need no viewer. */
@ApplicationScoped
@Repository
class HelpfulMarks {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(String tag, String postTag) {
        if (existing(Set.of(tag)).isEmpty()) {
            em.persist(new HelpfulMark(tag, postTag));
        }
    }

    void remove(String tag) {
        em.createQuery("delete from HelpfulMark m where m.tag = :tag")
                .setParameter("tag", tag)
                .executeUpdate();
    }

    Set<String> existing(Collection<String> tags) {
        return tags.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("select m.tag from HelpfulMark m where m.tag in (:tags)", String.class)
                        .setParameter("tags", tags)
                        .getResultList());
    }

    /** How many there are under each of the posts' tags. */
    Map<String, Integer> counts(Collection<String> postTags) {
        return postTags.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select m.postTag, count(m) from HelpfulMark m where m.postTag in (:tags)"
                                        + " group by m.postTag",
                                Tuple.class)
                        .setParameter("tags", postTags)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)
                                .intValue()));
    }
}
