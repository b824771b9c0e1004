package org.noroshi.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An officer has taken something on that waits; the one row for it, because two must not do the same. */
@Entity
@Table(name = "taken_work")
class TakenWork {

    @Id
    private String id;

    @Column(name = "taken_by", nullable = false)
    private UUID takenBy;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected TakenWork() {}

    TakenWork(String kind, UUID subject, UUID by, Instant at) {
        this.id = id(kind, subject);
        this.takenBy = by;
        this.takenAt = at;
    }

    static String id(String kind, UUID subject) {
        return kind + " " + subject;
    }

    /** Another officer takes care of it from now on. */
    void passTo(UUID officer, Instant at) {
        takenBy = officer;
        takenAt = at;
    }

    String id() {
        return id;
    }

    UUID takenBy() {
        return takenBy;
    }
}
