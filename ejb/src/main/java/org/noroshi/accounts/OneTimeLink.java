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

/**
 * A link that was mailed to an account's owner and works once, until its time is over, for nothing but setting the own
 * password (article 7), or for nothing but freezing the account (article 17-3). What stands in the mail is derived from the row's id by the seal's key; nothing secret is here.
 */
@Enforces("A07")
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    enum Purpose {
        /** The first password. */
        ACTIVATION,
        /** Another password, for who forgot it or is made to wait. */
        PASSWORD,
        /** Not for a password: freezes the account, whose ID may have leaked. */
        LEAKED
    }

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Purpose purpose;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(nullable = false)
    private boolean used;

    @Version
    private int version;

    protected OneTimeLink() {}

    OneTimeLink(UUID id, UUID account, Purpose purpose, Instant expiresAt) {
        this.id = id;
        this.account = account;
        this.purpose = purpose;
        this.expiresAt = expiresAt;
    }

    boolean isUsableAt(Instant now) {
        return !used && now.isBefore(expiresAt);
    }

    /** Uses it up; of two at once the second fails by the row's version. */
    void use(Instant now) {
        if (!isUsableAt(now)) {
            throw new RefusedException(AccountsError.LINK_INVALID);
        }
        used = true;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
