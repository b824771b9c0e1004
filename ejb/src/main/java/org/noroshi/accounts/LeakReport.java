package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TimeSource;

/**
 * That somebody's ID may have leaked (article 17-3): from the report on the account is frozen. It lives until somebody
 * else than the owner has confirmed who the owner is, and the owner has set another password by a mailed link.
 */
@Enforces("A17-3")
@Entity
@Table(name = "leak_report")
class LeakReport {

    enum By {
        /** The owner, signed in. */
        OWNER,
        /** Whoever reads the owner's mail. */
        LINK,
        /** The liaison of the hospital. */
        LIAISON,
        /** An officer. */
        DESK
    }

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_by", nullable = false, updatable = false)
    private By reportedBy;

    @Column(name = "reporter_id", updatable = false)
    private UUID reporter;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(nullable = false)
    private boolean closed;

    @Version
    private int version;

    protected LeakReport() {}

    /**
     * @param reporter liaison or officer; null when it was the owner
     */
    LeakReport(UUID account, By reportedBy, UUID reporter, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.reportedBy = reportedBy;
        this.reporter = reporter;
        this.reportedAt = TimeSource.coarse(now);
    }

    /** Somebody else has made sure who the owner is. */
    void confirm(UUID by) {
        if (by.equals(account)) {
            throw new RefusedException(AccountsError.OWN_ACCOUNT);
        }
        if (closed) {
            throw new RefusedException(AccountsError.ACCOUNT_STATE);
        }
        confirmedBy = by;
    }

    boolean isConfirmed() {
        return confirmedBy != null;
    }

    /** The owner has another password. */
    void close() {
        if (!isConfirmed()) {
            throw new RefusedException(AccountsError.FROZEN);
        }
        closed = true;
    }

    UUID account() {
        return account;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
