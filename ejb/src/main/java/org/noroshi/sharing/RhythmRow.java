package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** When one account wants mails; whose it is stands under the seal. */
@Entity
@Table(name = "mail_rhythm")
class RhythmRow {

    @Id
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected RhythmRow() {}

    RhythmRow(String tag, byte[] sealed) {
        this.tag = tag;
        this.sealed = sealed;
    }

    String tag() {
        return tag;
    }

    byte[] sealed() {
        return sealed;
    }

    void become(byte[] other) {
        sealed = other;
    }
}
