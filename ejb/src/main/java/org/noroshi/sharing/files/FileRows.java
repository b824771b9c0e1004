package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Repository;
import org.noroshi.platform.Restricted;
import org.noroshi.sharing.PostCustody;

/** The only way to files. A file of a post is seen by whoever sees the post; one of a draft by who finds it among his own. */
@ApplicationScoped
@Repository
@Restricted
class FileRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    @Inject
    PostCustody custody;

    void add(Viewer viewer, StoredFile file) {
        em.persist(file);
        em.flush();
    }

    /** Written at once and forgotten here, so that a large file is not held twice. */
    void add(Viewer viewer, FilePart part) {
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    /** Files of those of the posts that the viewer may see, in their order. */
    List<StoredFile> of(Viewer viewer, Collection<UUID> posts) {
        Set<UUID> visible = posts.isEmpty()
                ? Set.of()
                : custody.visible(viewer, Set.copyOf(posts)).keySet();
        return visible.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from StoredFile f where f.post in (:posts) order by f.post, f.place",
                                StoredFile.class)
                        .setParameter("posts", visible)
                        .getResultList();
    }

    /** A file of a post that the viewer may see. */
    Optional<StoredFile> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(StoredFile.class, id))
                .filter(file ->
                        file.post() != null && custody.find(viewer, file.post()).isPresent());
    }

    /** Those that still wait, of ids that the viewer keeps. */
    Map<UUID, StoredFile> waiting(Viewer viewer, Collection<UUID> ids, Instant now) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select f from StoredFile f where f.id in (:ids) and f.post is null", StoredFile.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .filter(file -> file.isWaitingAt(now))
                        .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    Optional<byte[]> part(Viewer viewer, UUID file, int number) {
        return em.createQuery(
                        "select p.number, p.sealed from FilePart p where p.file = :file and p.number = :number",
                        Tuple.class)
                .setParameter("file", file)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> row.get(1, byte[].class))
                .findFirst();
    }

    /** Deletes files and their parts. */
    void remove(Viewer viewer, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("delete from FilePart p where p.file in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
            em.createQuery("delete from StoredFile f where f.id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Files of drafts whose day is over. */
    List<UUID> over(Viewer viewer, Instant now) {
        return em.createQuery("select f.id from StoredFile f where f.post is null and f.endsAt <= :now", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Some of those that no scanner has seen. */
    List<UUID> notScanned(Viewer viewer, int most) {
        return em.createQuery("select f.id from StoredFile f where f.scan = :scan order by f.id", UUID.class)
                .setParameter("scan", ScanState.NOT_SCANNED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Any file, for the service itself. */
    Optional<StoredFile> any(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }
}
