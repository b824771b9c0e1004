package org.noroshi.permissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That somebody is to be told of a change; who it is is a keyed hash of account and change, and stands sealed. */
@Entity
@Table(name = "label_change_reader")
class LabelChangeReader {

    @Id
    private String tag;

    @Column(name = "change_id", nullable = false)
    private UUID change;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(nullable = false)
    private boolean known;

    protected LabelChangeReader() {}

    LabelChangeReader(String tag, UUID change, byte[] sealed) {
        this.tag = tag;
        this.change = change;
        this.sealed = sealed.clone();
    }

    String tag() {
        return tag;
    }

    UUID change() {
        return change;
    }

    byte[] sealed() {
        return sealed;
    }

    /** The reader says to know it. */
    void know() {
        known = true;
    }
}
