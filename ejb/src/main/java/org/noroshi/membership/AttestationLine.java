package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was attested about one user; {@code duty} as it is from then on. */
@Embeddable
record AttestationLine(
        @Enumerated(EnumType.STRING) @Column(name = "statement", nullable = false) Statement statement,
        @Column(name = "duty", nullable = false) String duty) {}
