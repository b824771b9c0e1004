package org.noroshi.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.RefusedException;

/** A circle of hospitals with a purpose, which the secretariat defines. Each change of words or state leaves a step. */
@Entity
@Table(name = "sharing_group")
class SharingGroup {

    @Id
    private UUID id;

    @Embedded
    private GroupWords words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GroupState state;

    @Column(nullable = false)
    private int steps;

    @Version
    private int version;

    protected SharingGroup() {}

    SharingGroup(GroupWords words) {
        this.id = UUID.randomUUID();
        this.words = words;
        this.state = GroupState.OPEN;
    }

    UUID id() {
        return id;
    }

    GroupWords words() {
        return words;
    }

    GroupState state() {
        return state;
    }

    boolean isOpen() {
        return state == GroupState.OPEN;
    }

    int version() {
        return version;
    }

    /** The step that has led to how it is now, for the history. */
    GroupStep step(Instant at) {
        steps++;
        return new GroupStep(id, steps, words, state, at);
    }

    /** @throws RefusedException when another officer has changed it since that version */
    void reword(GroupWords next, int seen) {
        requireSeen(seen);
        words = next;
    }

    /** @throws RefusedException when another officer has changed it since that version, or it is so already */
    void moveTo(GroupState next, int seen) {
        requireSeen(seen);
        if (!state.mayBecome(next)) {
            throw new RefusedException(GroupsError.NOT_POSSIBLE_NOW);
        }
        state = next;
    }

    private void requireSeen(int seen) {
        if (version != seen) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
    }
}
