package org.noroshi.sharing.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.Seal;

/**
 * A file: first of a draft, known to nobody but its writer and gone after a while; then of a post, for whoever may see the
 * post, as long as there is one.
 */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID post;

    @Column(nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScanState scan;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(nullable = false)
    private byte[] sealed;

    @Version
    private int version;

    protected StoredFile() {}

    StoredFile(UUID id, FileKind kind, ScanState scan, FileFacts facts, Seal seal, Instant endsAt) {
        this.id = id;
        this.kind = kind;
        this.scan = scan;
        this.sealed = facts.sealed(id, seal);
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    UUID post() {
        return post;
    }

    FileKind kind() {
        return kind;
    }

    ScanState scan() {
        return scan;
    }

    FileFacts facts(Seal seal) {
        return FileFacts.open(id, sealed, seal);
    }

    boolean isWaitingAt(Instant now) {
        return post == null && now.isBefore(endsAt);
    }

    /** From here on it belongs to the post, and lives as long. */
    void belongTo(UUID itsPost, int itsPlace) {
        post = itsPost;
        place = itsPlace;
        endsAt = null;
    }

    /** Its draft is being worked on. */
    void waitUntil(Instant day) {
        if (post == null) {
            endsAt = day;
        }
    }

    void scanned(ScanState said) {
        scan = said;
    }

    FileCard card(Seal seal) {
        FileFacts facts = facts(seal);
        return new FileCard(id, post, facts.name(), kind, facts.bytes(), facts.sha256(), scan);
    }
}
