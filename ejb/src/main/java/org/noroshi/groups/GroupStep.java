package org.noroshi.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.TimeSource;

/** How a group was from a moment on: kept for good. */
@Entity
@Immutable
@Table(name = "sharing_group_step")
class GroupStep {

    @Id
    private UUID id;

    @Column(name = "group_id", nullable = false)
    private UUID group;

    @Column(nullable = false)
    private int number;

    @Embedded
    private GroupWords words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GroupState state;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected GroupStep() {}

    GroupStep(UUID group, int number, GroupWords words, GroupState state, Instant at) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.number = number;
        this.words = words;
        this.state = state;
        this.takenAt = TimeSource.coarse(at);
    }

    GroupCard.Step view() {
        return new GroupCard.Step(number, words, state, takenAt);
    }
}
