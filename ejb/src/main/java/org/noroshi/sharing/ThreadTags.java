package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Repository;
import org.noroshi.platform.Restricted;

/** Which tags threads have. Asked for threads that the viewer was found to see; which those are, {@link Posts} says. */
@ApplicationScoped
@Repository
@Restricted
class ThreadTags {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** The tags of each of the threads, in the order of the vocabulary; one statement. */
    Map<UUID, List<Tag>> of(Viewer viewer, Collection<UUID> threads) {
        return threads.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select tt.thread, t from ThreadTag tt join VocabularyTag t on t.tagKey = tt.tag"
                                        + " where tt.thread in (:threads) order by t.place, t.tagKey",
                                Tuple.class)
                        .setParameter("threads", threads)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(0, UUID.class),
                                Collectors.mapping(
                                        row -> row.get(1, VocabularyTag.class).tag(), Collectors.toList())));
    }

    /** Gives the thread these tags and no others. */
    void put(Viewer viewer, UUID thread, Set<String> keys) {
        em.createQuery("delete from ThreadTag tt where tt.thread = :thread")
                .setParameter("thread", thread)
                .executeUpdate();
        keys.forEach(key -> em.persist(new ThreadTag(thread, key)));
    }

    /** Threads with one of the tags, seen by the viewer or not: candidates, as those of the index are. */
    Set<UUID> candidates(Viewer viewer, Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : em.createQuery("select tt.thread from ThreadTag tt where tt.tag in (:keys)", UUID.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
