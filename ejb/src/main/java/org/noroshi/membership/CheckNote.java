package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What an officer saw that shows a condition is met. */
@Embeddable
record CheckNote(
        @Column(name = "evidence", nullable = false) String evidence,
        @Column(name = "noted_by", nullable = false) UUID by,
        @Column(name = "noted_at", nullable = false) Instant at) {}
