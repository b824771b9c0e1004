package org.noroshi.permissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.PostRelabelled;
import org.noroshi.sharing.Tlp;

/** That the marking of a post has changed, of which its readers are told. Never changes. */
@Entity
@Immutable
@Table(name = "label_change")
class LabelChange {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false)
    private UUID post;

    @Column(name = "thread_id", nullable = false)
    private UUID thread;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_tlp", nullable = false)
    private Tlp from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_tlp", nullable = false)
    private Tlp to;

    @Column(nullable = false)
    private boolean stricter;

    @Column(name = "changed_at", nullable = false)
    private Instant at;

    protected LabelChange() {}

    LabelChange(PostRelabelled event, Instant at) {
        this.id = UUID.randomUUID();
        this.post = event.post();
        this.thread = event.thread();
        this.from = event.from();
        this.to = event.to();
        this.stricter = event.stricter();
        this.at = TimeSource.coarse(at);
    }

    UUID id() {
        return id;
    }

    UUID post() {
        return post;
    }

    UUID thread() {
        return thread;
    }

    Tlp from() {
        return from;
    }

    Tlp to() {
        return to;
    }

    boolean stricter() {
        return stricter;
    }

    Instant at() {
        return at;
    }
}
