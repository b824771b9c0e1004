package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A post calls another author of its thread by the name that holds there. Never changes. */
@Entity
@Immutable
@IdClass(Mention.Key.class)
@Table(name = "mention")
class Mention {

    @Id
    @Column(name = "post_id")
    private UUID post;

    @Id
    @Column(name = "author_ref")
    private UUID author;

    @Column(name = "public_at", nullable = false)
    private Instant publicAt;

    protected Mention() {}

    Mention(UUID post, UUID author, Instant publicAt) {
        this.post = post;
        this.author = author;
        this.publicAt = publicAt;
    }

    UUID post() {
        return post;
    }

    /** Both together. */
    record Key(UUID post, UUID author) implements Serializable {}
}
