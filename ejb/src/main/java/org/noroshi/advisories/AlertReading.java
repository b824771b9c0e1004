package org.noroshi.advisories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That some account has read an alert. Which one it is, nobody can tell without the key. */
@Entity
@Table(name = "alert_reading")
class AlertReading {

    @Id
    private String tag;

    @Column(name = "alert_id", nullable = false)
    private UUID alert;

    protected AlertReading() {}

    AlertReading(String tag, UUID alert) {
        this.tag = tag;
        this.alert = alert;
    }
}
