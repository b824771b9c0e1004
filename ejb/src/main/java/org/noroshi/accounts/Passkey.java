package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A passkey under the seal; found by keyed hashes of its owner and of what the device calls it. */
@Entity
@Table(name = "passkey")
class Passkey {

    @Id
    private UUID id;

    @Column(name = "credential_tag", nullable = false, updatable = false)
    private String credentialTag;

    @Column(name = "account_tag", nullable = false, updatable = false)
    private String accountTag;

    @Column(nullable = false)
    private byte[] sealed;

    protected Passkey() {}

    Passkey(String credentialTag, String accountTag, byte[] sealed) {
        this.id = UUID.randomUUID();
        this.credentialTag = credentialTag;
        this.accountTag = accountTag;
        this.sealed = sealed.clone();
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    void keep(byte[] anew) {
        sealed = anew.clone();
    }
}
