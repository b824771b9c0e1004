package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A thread has this tag. */
@Entity
@Table(name = "thread_tag")
class ThreadTag {

    @Id
    private UUID id;

    @Column(name = "thread_id", nullable = false)
    private UUID thread;

    @Column(name = "tag_key", nullable = false)
    private String tag;

    protected ThreadTag() {}

    ThreadTag(UUID thread, String tag) {
        this.id = UUID.randomUUID();
        this.thread = thread;
        this.tag = tag;
    }
}
