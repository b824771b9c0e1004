package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody wants to be told, or not to be told; who it is stands under the seal. */
@Entity
@Immutable
@Table(name = "watch")
class Watch {

    @Id
    private String tag;

    @Column(name = "thread_id")
    private UUID thread;

    @Column
    private String kind;

    @Column(nullable = false)
    private byte[] sealed;

    protected Watch() {}

    Watch(String tag, UUID thread, String kind, byte[] sealed) {
        this.tag = tag;
        this.thread = thread;
        this.kind = kind;
        this.sealed = sealed;
    }

    String tag() {
        return tag;
    }

    String subject() {
        return thread == null ? kind : thread.toString();
    }

    byte[] sealed() {
        return sealed;
    }
}
