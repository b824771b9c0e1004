package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Json;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/**
 * Files of what somebody is writing. Which they are stands on the writer's own sealed shelf alone; when the text becomes a
 * post, they become the post's, and the shelf forgets them. Called inside the transactions of those who write.
 */
@ApplicationScoped
public class DraftFiles {

    /** Files of one post. */
    public static final int MOST_OF_POST = 5;

    static final String SHELF = "files";
    static final String HELD_SHELF = "files-held";
    static final int MOST_WAITING = 20;
    static final long MOST_BYTES_WAITING = 100L << 20;

    private static final Duration FRESH = Duration.ofDays(1);

    @Inject
    PrivateRecords records;

    @Inject
    FileRows rows;

    @Inject
    FileSteps steps;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected DraftFiles() {}

    /** What the shelf knows of a file. */
    record Waiting(UUID id, String draft, int bytes) {

        static Waiting read(Map.Entry<String, JsonObject> entry) {
            return new Waiting(
                    UUID.fromString(entry.getKey()),
                    entry.getValue().getString("draft"),
                    entry.getValue().getInt("bytes"));
        }
    }

    List<Waiting> all(Viewer viewer) {
        return records.list(viewer, SHELF).entrySet().stream()
                .map(Waiting::read)
                .toList();
    }

    List<StoredFile> of(Viewer viewer, String draft) {
        List<UUID> ids = all(viewer).stream()
                .filter(file -> file.draft().equals(draft))
                .map(Waiting::id)
                .toList();
        Map<UUID, StoredFile> waiting = rows.waiting(viewer, ids, clock.instant());
        return ids.stream().filter(waiting::containsKey).map(waiting::get).toList();
    }

    /** The files of a draft, in the order in which they came. */
    public List<FileCard> cards(Viewer viewer, String draft) {
        return of(viewer, draft).stream().map(file -> file.card(seal)).toList();
    }

    /** Names of the files of a draft and what can be read in them; empty when there are none. */
    public String words(Viewer viewer, String draft) {
        return words(viewer, of(viewer, draft));
    }

    private String words(Viewer viewer, List<StoredFile> files) {
        return files.stream()
                .map(file -> file.facts(seal).name() + "\n" + steps.text(viewer, file))
                .collect(Collectors.joining("\n"));
    }

    /**
     * What was a draft is a post now, and its files are the post's.
     *
     * @return what the search is to find of them; empty when there are none
     */
    public Optional<String> join(Viewer viewer, String draft, UUID post) {
        List<StoredFile> files = of(viewer, draft);
        String words = words(viewer, files);
        for (int place = 0; place < files.size(); place++) {
            files.get(place).belongTo(post, place);
            records.remove(viewer, SHELF, files.get(place).id().toString());
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** The draft is kept, and its files with it. */
    public void keep(Viewer viewer, String draft) {
        Instant until = clock.instant().plus(FileSettings.WAITS);
        of(viewer, draft).stream()
                .filter(file -> !file.isWaitingAt(until.minus(FRESH)))
                .forEach(file -> file.waitUntil(until));
    }

    /** The draft waits for somebody's approval: for as long as that may take, its files are the ones that it has now. */
    public void hold(Viewer viewer, String draft) {
        records.put(
                viewer,
                HELD_SHELF,
                draft,
                Json.createObjectBuilder().add("held", true).build());
        Instant until = clock.instant().plus(FileSettings.WAITS).plus(FileSettings.WAITS);
        of(viewer, draft).forEach(file -> file.waitUntil(until));
    }

    /** Its files can be changed again. */
    public void letGo(Viewer viewer, String draft) {
        records.remove(viewer, HELD_SHELF, draft);
        keep(viewer, draft);
    }

    /** @throws RefusedException when the draft waits for somebody's approval */
    void requireFree(Viewer viewer, String draft) {
        if (records.get(viewer, HELD_SHELF, draft).isPresent()) {
            throw new RefusedException(FilesError.FILES_HELD);
        }
    }

    /** The drafts are thrown away, and their files with them. */
    public void discard(Viewer viewer, Set<String> drafts) {
        drafts.forEach(draft -> records.remove(viewer, HELD_SHELF, draft));
        remove(
                viewer,
                all(viewer).stream()
                        .filter(file -> drafts.contains(file.draft()))
                        .map(Waiting::id)
                        .toList());
    }

    /**
     * Nothing happens when it is not among the viewer's.
     *
     * @throws RefusedException when its draft waits for somebody's approval
     */
    void remove(Viewer viewer, UUID file) {
        List<Waiting> found =
                all(viewer).stream().filter(one -> one.id().equals(file)).toList();
        found.forEach(one -> requireFree(viewer, one.draft()));
        remove(viewer, found.stream().map(Waiting::id).toList());
    }

    private void remove(Viewer viewer, List<UUID> ids) {
        List<UUID> waiting =
                new ArrayList<>(rows.waiting(viewer, ids, Instant.EPOCH).keySet());
        rows.remove(viewer, waiting);
        ids.forEach(id -> records.remove(viewer, SHELF, id.toString()));
    }

    /** What is left of a removed post goes for good. */
    public void forget(UUID post) {
        Viewer system = Viewer.system("files of a post whose remains are over");
        rows.remove(
                system,
                rows.of(system, Set.of(post)).stream().map(StoredFile::id).toList());
    }
}
