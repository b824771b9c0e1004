package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A {@link PresenceMark} under the seal, found by a keyed hash of the account. */
@Entity
@Table(name = "account_presence")
class PresenceRow {

    @Id
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected PresenceRow() {}

    PresenceRow(String tag, byte[] sealed) {
        this.tag = tag;
        this.sealed = sealed.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    void mark(byte[] anew) {
        sealed = anew.clone();
    }
}
