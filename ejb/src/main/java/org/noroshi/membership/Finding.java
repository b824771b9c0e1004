package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One thing noticed.
 *
 * @param about what it is about: an address, a domain, the number or name of the other one; empty when it is plain
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false) FindingKind kind,
        @Column(name = "about", nullable = false) String about)
        implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : about.compareTo(other.about);
    }
}
