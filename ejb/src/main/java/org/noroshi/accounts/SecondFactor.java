package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The secret of an authenticator and the step of its last code, under the seal; found by a keyed hash of the account. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected SecondFactor() {}

    SecondFactor(String tag, byte[] sealed) {
        this.tag = tag;
        this.sealed = sealed.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    void keep(byte[] anew) {
        sealed = anew.clone();
    }
}
