package org.noroshi.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.TimeSource;

/** One person's report of a post. Who it is, and in which words, stands in {@code sealed} alone. */
@Entity
@Table(name = "post_report")
class PostReport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private ReportCase reportCase;

    /** The item of article 18. */
    @Column(nullable = false)
    private String category;

    @Column(nullable = false)
    private byte[] sealed;

    /** Of person and post, while the case is open. */
    @Column(name = "open_tag")
    private String openTag;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected PostReport() {}

    PostReport(UUID id, ReportCase reportCase, Breach category, byte[] sealed, String openTag, Instant at) {
        this.id = id;
        this.reportCase = reportCase;
        this.category = category.code();
        this.sealed = sealed.clone();
        this.openTag = openTag;
        this.madeAt = TimeSource.coarse(at);
    }

    UUID id() {
        return id;
    }

    ReportCase reportCase() {
        return reportCase;
    }

    Breach category() {
        return Breach.of(category).orElseThrow();
    }

    byte[] sealed() {
        return sealed;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** The case is closed: the same person may report the post again. */
    void close() {
        openTag = null;
    }
}
