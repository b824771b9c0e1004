package org.noroshi.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One account's name in one thread. Never changes; the account stands in {@code sealed} alone. */
@Entity
@Immutable
@Table(name = "pseudonym")
class Pseudonym {

    @Id
    private UUID id;

    @Column(name = "thread_id", nullable = false)
    private UUID thread;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Voice voice;

    @Column(nullable = false)
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected Pseudonym() {}

    Pseudonym(UUID id, UUID thread, String name, Voice voice, String tag, byte[] sealed) {
        this.id = id;
        this.thread = thread;
        this.name = name;
        this.voice = voice;
        this.tag = tag;
        this.sealed = sealed;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed;
    }

    Author author() {
        return new Author(id, name, voice);
    }
}
