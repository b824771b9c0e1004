package org.noroshi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That one recipient has received one message: a tag, so that the table does not tell who follows what. */
@Entity
@Table(name = "outbox_delivery")
class OutboxDelivery {

    @Id
    private String tag;

    @Column(name = "outbox_id", nullable = false)
    private UUID message;

    protected OutboxDelivery() {}

    OutboxDelivery(String tag, UUID message) {
        this.tag = tag;
        this.message = message;
    }
}
