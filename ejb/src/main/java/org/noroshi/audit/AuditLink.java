package org.noroshi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.Seal;

/** The place of one row of the trail in the chain. */
@Entity
@Immutable
@Table(name = "audit_link")
class AuditLink {

    @Id
    @Column(name = "event_id")
    private UUID event;

    @Column(name = "link_no", nullable = false)
    private long number;

    @Column(nullable = false)
    private byte[] content;

    @Column(nullable = false)
    private byte[] hash;

    @Column(nullable = false)
    private String tag;

    protected AuditLink() {}

    AuditLink(ChainHead before, UUID event, byte[] content, Seal seal) {
        ChainHead head = before.next(event, content);
        this.number = head.number();
        this.event = event;
        this.content = content.clone();
        this.hash = head.hash();
        this.tag = head.tag(seal);
    }

    ChainHead head() {
        return new ChainHead(number, hash);
    }
}
