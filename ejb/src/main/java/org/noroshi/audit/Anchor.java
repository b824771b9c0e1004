package org.noroshi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The head of the chain on a day, signed. Who has one of these proves later that nothing before it was rewritten. */
@Entity
@Immutable
@Table(name = "audit_anchor")
class Anchor {

    @Id
    private UUID id;

    @Column(name = "anchor_no", nullable = false)
    private long number;

    @Column(name = "anchor_day", nullable = false)
    private LocalDate day;

    @Column(name = "link_no", nullable = false)
    private long link;

    @Column(nullable = false)
    private byte[] hash;

    @Column(nullable = false)
    private byte[] signature;

    @Column(name = "key_id", nullable = false)
    private UUID key;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected Anchor() {}

    Anchor(long number, LocalDate day, ChainHead head, AnchorKey key, org.noroshi.platform.Seal seal, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.day = day;
        this.link = head.number();
        this.hash = head.hash();
        this.signature = key.sign(statement(number, day, head), seal);
        this.key = key.id();
        this.at = at;
    }

    /** What is signed, to the letter: five lines that end with a line feed each. */
    static String statement(long number, LocalDate day, ChainHead head) {
        return "noroshi-log-anchor-1\n" + number + "\n" + day + "\n" + head.number() + "\n" + head.hex() + "\n";
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    UUID key() {
        return key;
    }

    ChainHead head() {
        return new ChainHead(link, hash);
    }

    boolean isSignedBy(AnchorKey by) {
        return by.hasSigned(statement(number, day, head()), signature);
    }

    PublishedAnchor published(AnchorKey by) {
        return new PublishedAnchor(
                number,
                day,
                link,
                head().hex(),
                Base64.getEncoder().encodeToString(signature),
                by.pem(),
                statement(number, day, head()));
    }
}
