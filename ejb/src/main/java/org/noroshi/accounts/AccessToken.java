package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a program shows instead of its owner's password (article 15: for one purpose); taken back by being deleted. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private String secretHash;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Version
    private int version;

    protected AccessToken() {}

    AccessToken(UUID account, String secretHash, String name, TokenPurpose purpose, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.secretHash = secretHash;
        this.name = name;
        this.purpose = purpose.code();
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    TokenCard card(Instant now) {
        return new TokenCard(id, name, TokenPurpose.ofCode(purpose), Days.lastDay(expiresAt), !isGoodAt(now));
    }
}
