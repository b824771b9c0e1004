package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.ThreadViewed;

/** What taking and handing out a file does in the database, in short transactions between the heavy work. */
@ApplicationScoped
@Transactional
class FileSteps {

    @Inject
    FileRows rows;

    @Inject
    DraftFiles drafts;

    @Inject
    PostCustody custody;

    @Inject
    PrivateRecords records;

    @Inject
    Event<ThreadViewed> viewed;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected FileSteps() {}

    /** @throws UnfitFileException when there are too many files already */
    void requireRoom(Viewer viewer, String draft, int bytes) {
        drafts.requireFree(viewer, draft);
        List<DraftFiles.Waiting> waiting = drafts.all(viewer);
        if (waiting.stream().filter(file -> file.draft().equals(draft)).count() >= DraftFiles.MOST_OF_POST) {
            throw new UnfitFileException(FilesError.TOO_MANY_FILES, DraftFiles.MOST_OF_POST);
        }
        long sum = waiting.stream().mapToLong(DraftFiles.Waiting::bytes).sum();
        if (waiting.size() >= DraftFiles.MOST_WAITING || sum + bytes > DraftFiles.MOST_BYTES_WAITING) {
            throw new UnfitFileException(FilesError.TOO_MUCH_WAITING);
        }
    }

    /** Keeps a file with the draft. */
    UUID keep(Viewer viewer, String draft, String name, CleanFile clean, ScanState scan) {
        records.alone(viewer);
        requireRoom(viewer, draft, clean.content().length);
        byte[] text = clean.text().getBytes(StandardCharsets.UTF_8);
        FileFacts facts = FileFacts.of(name, clean.content(), text.length, clean.pages());
        UUID id = UUID.randomUUID();
        rows.add(
                viewer,
                new StoredFile(
                        id, clean.kind(), scan, facts, seal, clock.instant().plus(FileSettings.WAITS)));
        Seal own = facts.ownSeal();
        keep(viewer, id, own, clean.content(), 0);
        keep(viewer, id, own, text, facts.contentParts());
        records.put(
                viewer,
                DraftFiles.SHELF,
                id.toString(),
                Json.createObjectBuilder()
                        .add("draft", draft)
                        .add("bytes", clean.content().length)
                        .build());
        return id;
    }

    private void keep(Viewer viewer, UUID id, Seal own, byte[] bytes, int firstPart) {
        for (int from = 0, number = firstPart; from < bytes.length; from += FileFacts.PART, number++) {
            byte[] part = Arrays.copyOfRange(bytes, from, from + FileFacts.PART);
            rows.add(viewer, new FilePart(id, number, own.seal(part, FileFacts.part(id, number))));
        }
    }

    /** A file of a post to be looked at, if the viewer may see the post now; from here on the viewer counts as its reader. */
    Optional<StoredFile> look(Viewer viewer, UUID id) {
        Optional<StoredFile> file = rows.find(viewer, id);
        file.flatMap(found -> custody.find(viewer, found.post()))
                .ifPresent(post -> viewed.fire(new ThreadViewed(post.thread())));
        return file;
    }

    /** A file of a draft. */
    Optional<StoredFile> ofDraft(Viewer viewer, String draft, UUID id) {
        return drafts.of(viewer, draft).stream()
                .filter(file -> file.id().equals(id))
                .findFirst();
    }

    /** Any file, for the service itself. */
    Optional<StoredFile> any(Viewer viewer, UUID id) {
        return rows.any(viewer, id);
    }

    void scanned(Viewer viewer, UUID id, ScanState said) {
        rows.any(viewer, id).ifPresent(file -> file.scanned(said));
    }

    List<UUID> notScanned(Viewer viewer, int most) {
        return rows.notScanned(viewer, most);
    }

    byte[] content(Viewer viewer, StoredFile file) {
        FileFacts facts = file.facts(seal);
        return opened(viewer, file.id(), facts, 0, facts.bytes());
    }

    String text(Viewer viewer, StoredFile file) {
        FileFacts facts = file.facts(seal);
        return new String(
                opened(viewer, file.id(), facts, facts.contentParts(), facts.textBytes()), StandardCharsets.UTF_8);
    }

    private byte[] opened(Viewer viewer, UUID id, FileFacts facts, int firstPart, int length) {
        byte[] whole = new byte[length];
        Seal own = facts.ownSeal();
        for (int from = 0, number = firstPart; from < length; from += FileFacts.PART, number++) {
            String place = FileFacts.part(id, number);
            byte[] part = rows.part(viewer, id, number)
                    .map(kept -> own.open(kept, place))
                    .orElseThrow(NotFoundException::new);
            System.arraycopy(part, 0, whole, from, Math.min(part.length, length - from));
        }
        return whole;
    }

    /** Deletes files of drafts that nobody has gone on with. */
    void tidyUp() {
        Viewer viewer = Viewer.system("files of drafts that are over");
        rows.remove(viewer, rows.over(viewer, clock.instant()));
    }
}
