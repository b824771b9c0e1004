package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An officer has added a word or given it other words. Rows are only added. */
@Entity
@Immutable
@Table(name = "tag_step")
class VocabularyStep {

    @Id
    private UUID id;

    @Column(name = "tag_key", nullable = false)
    private String tag;

    @Column(nullable = false)
    private String japanese;

    @Column(nullable = false)
    private String english;

    @Column(nullable = false)
    private boolean retired;

    @Column(nullable = false)
    private String reason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected VocabularyStep() {}

    VocabularyStep(VocabularyTag tag, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.tag = tag.tag().key();
        this.japanese = tag.tag().japanese();
        this.english = tag.tag().english();
        this.retired = tag.isRetired();
        this.reason = reason;
        this.decidedBy = by;
        this.madeAt = at;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    TagView.Step view(String officer) {
        return new TagView.Step(japanese, english, retired, reason, officer, madeAt);
    }
}
