package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An address outside the domains of its hospital that the desk has allowed, with who, why and until when (note 3). It is
 * never changed; another time, longer or shorter, is another row, and the latest row of an address counts.
 */
@Entity
@Table(name = "mail_exception")
class MailException {

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisation;

    @Column(nullable = false)
    private String mail;

    @Column(nullable = false)
    private String reason;

    @Column(name = "allowed_by", nullable = false)
    private UUID allowedBy;

    @Column(name = "allowed_at", nullable = false)
    private Instant allowedAt;

    @Column(name = "valid_until", nullable = false)
    private Instant validUntil;

    protected MailException() {}

    MailException(UUID organisation, String mail, String reason, UUID by, Instant at, Instant until) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.mail = mail;
        this.reason = reason;
        this.allowedBy = by;
        this.allowedAt = at;
        this.validUntil = until;
    }

    boolean isOnAt(Instant now) {
        return now.isBefore(validUntil);
    }

    String mail() {
        return mail;
    }

    Instant validUntil() {
        return validUntil;
    }

    MailExceptionCard card(boolean latest, Instant now) {
        return new MailExceptionCard(mail, reason, allowedAt, validUntil, latest && isOnAt(now));
    }
}
