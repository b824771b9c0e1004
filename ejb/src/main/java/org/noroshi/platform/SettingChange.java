package org.noroshi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A live setting was given this value. Rows are only added; the last one counts. */
@Entity
@Immutable
@Table(name = "setting_change")
class SettingChange {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int step;

    @Column(name = "setting_value", nullable = false, columnDefinition = "text")
    private String value;

    @Column(nullable = false)
    private String reason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "seconded_by")
    private UUID secondedBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected SettingChange() {}

    SettingChange(String name, int step, String value, String reason, UUID by, Optional<UUID> second, Instant at) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.step = step;
        this.value = value;
        this.reason = reason;
        this.decidedBy = by;
        this.secondedBy = second.orElse(null);
        this.madeAt = at;
    }

    String name() {
        return name;
    }

    SettingStep step() {
        return new SettingStep(step, value, reason, decidedBy, Optional.ofNullable(secondedBy), madeAt);
    }
}
