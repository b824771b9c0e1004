package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a post said before an edit. Never changes; whoever may read the post may read it. */
@Entity
@Immutable
@Table(name = "post_revision")
class PostRevision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Post post;

    @Column(nullable = false)
    private int number;

    @Column
    private String title;

    @Column(nullable = false, columnDefinition = "text")
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tlp tlp;

    @Embedded
    private Conditions conditions;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected PostRevision() {}

    PostRevision(Post post, int number, Wording wording, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.number = number;
        this.title = wording.title();
        this.body = wording.body();
        this.tlp = wording.tlp();
        this.conditions = wording.conditions();
        this.writtenAt = writtenAt;
    }

    int number() {
        return number;
    }

    Wording wording() {
        return new Wording(title, body, tlp, conditions);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
