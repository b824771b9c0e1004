package org.noroshi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** How one message ended for one recipient: a tag, so that the table does not tell who follows what. */
@Entity
@Table(name = "outbox_delivery")
class OutboxDelivery {

    @Id
    private String tag;

    @Column(name = "outbox_id", nullable = false)
    private UUID message;

    @Column(nullable = false)
    private boolean refused;

    protected OutboxDelivery() {}

    OutboxDelivery(String tag, UUID message, boolean refused) {
        this.tag = tag;
        this.message = message;
        this.refused = refused;
    }

    /** The message, if the relay has taken the letter. */
    Optional<UUID> taken() {
        return refused ? Optional.empty() : Optional.of(message);
    }
}
