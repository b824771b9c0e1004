package org.noroshi.desk;

import jakarta.persistence.Column;
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

/** One thing said in an inquiry, under the seal: a copy of the database does not tell what a hospital asked. */
@Entity
@Table(name = "inquiry_message")
class InquiryMessage {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id")
    private Inquiry inquiry;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageSide side;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(name = "sealed_text", nullable = false)
    private byte[] sealedText;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected InquiryMessage() {}

    InquiryMessage(
            Inquiry inquiry,
            int step,
            MessageSide side,
            UUID author,
            String authorName,
            byte[] sealedText,
            Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.inquiry = inquiry;
        this.step = step;
        this.side = side;
        this.author = author;
        this.authorName = authorName;
        this.sealedText = sealedText.clone();
        this.writtenAt = writtenAt;
    }

    int step() {
        return step;
    }

    MessageSide side() {
        return side;
    }

    UUID author() {
        return author;
    }

    String authorName() {
        return authorName;
    }

    byte[] sealedText() {
        return sealedText.clone();
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
