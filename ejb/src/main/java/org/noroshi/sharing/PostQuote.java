package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That one post carries words of another, and its marking along with them. */
@Entity
@Immutable
@Table(name = "post_quote")
class PostQuote {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false)
    private UUID post;

    @Column(name = "quoted_id", nullable = false)
    private UUID quoted;

    protected PostQuote() {}

    PostQuote(UUID post, UUID quoted) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.quoted = quoted;
    }

    UUID post() {
        return post;
    }

    UUID quoted() {
        return quoted;
    }
}
