package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a device was asked to sign, as a keyed hash of the challenge, who is asked, what for, and in which session. */
@Entity
@Table(name = "passkey_challenge")
class PasskeyChallenge {

    /** What the answer is good for, and for nothing else. */
    enum Purpose {
        ADD,
        SIGN_IN,
        CONFIRM
    }

    @Id
    private String tag;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    protected PasskeyChallenge() {}

    PasskeyChallenge(String tag, Instant endsAt) {
        this.tag = tag;
        this.endsAt = endsAt;
    }
}
