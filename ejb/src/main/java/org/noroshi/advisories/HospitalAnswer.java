package org.noroshi.advisories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What one hospital answers to one alert. Which hospital it is, nobody can tell without the key. */
@Entity
@Table(name = "alert_answer")
class HospitalAnswer {

    @Id
    private String tag;

    @Column(name = "alert_id", nullable = false)
    private UUID alert;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Concern state;

    @Column(nullable = false)
    private byte[] sealed;

    protected HospitalAnswer() {}

    HospitalAnswer(String tag, UUID alert, Concern state, byte[] sealed) {
        this.tag = tag;
        this.alert = alert;
        change(state, sealed);
    }

    /** The hospital answers otherwise. */
    final void change(Concern concern, byte[] history) {
        this.state = concern;
        this.sealed = history.clone();
    }

    Concern state() {
        return state;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
