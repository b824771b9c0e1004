package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A user as the institution names it: these fields and no more (privacy policy 1-1, call for participants, condition 2).
 *
 * @param duty what the person does with information systems or their security
 */
@Embeddable
public record Person(
        @Column(name = "name", nullable = false) String name,
        @Column(name = "department", nullable = false) String department,
        @Column(name = "duty", nullable = false) String duty,
        @Enumerated(EnumType.STRING) @Column(name = "employment", nullable = false) Employment employment,
        @Column(name = "mail", nullable = false) String mail) {}
