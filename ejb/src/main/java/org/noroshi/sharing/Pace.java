package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** When one account, or one hospital, has posted lately; the row tells neither who nor when nor how often. */
@Entity
@Table(name = "posting_pace")
class Pace {

    @Id
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected Pace() {}

    Pace(String tag, byte[] sealed) {
        this.tag = tag;
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }

    void become(byte[] now) {
        sealed = now;
    }
}
