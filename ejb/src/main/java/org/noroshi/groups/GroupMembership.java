package org.noroshi.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From which day to which one hospital was in one group. Which hospital, the row does not say: the tag is a keyed hash of
 * group and hospital.
 */
@Entity
@Table(name = "sharing_group_membership")
class GroupMembership {

    @Id
    private UUID id;

    @Column(name = "group_id", nullable = false)
    private UUID group;

    @Column(nullable = false)
    private String tag;

    /** The tag as long as it lasts, so that nobody is in a group twice. */
    @Column(name = "open_tag")
    private String openTag;

    @Column(name = "joined_on", nullable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected GroupMembership() {}

    GroupMembership(UUID group, String tag, LocalDate today) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.tag = tag;
        this.openTag = tag;
        this.joinedOn = today;
    }

    UUID group() {
        return group;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    void end(LocalDate today) {
        openTag = null;
        leftOn = today;
    }
}
