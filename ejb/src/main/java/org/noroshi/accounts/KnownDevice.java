package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account was signed in to in some browser before, as a keyed hash of both. */
@Entity
@Table(name = "known_device")
class KnownDevice {

    @Id
    private String tag;

    @Column(name = "account_tag", nullable = false, updatable = false)
    private String accountTag;

    @Column(name = "kept_until", nullable = false)
    private Instant keptUntil;

    protected KnownDevice() {}

    KnownDevice(String tag, String accountTag, Instant keptUntil) {
        this.tag = tag;
        this.accountTag = accountTag;
        this.keptUntil = keptUntil;
    }

    /** Longer, never shorter. */
    void keepUntil(Instant until) {
        if (until.isAfter(keptUntil)) {
            keptUntil = until;
        }
    }
}
