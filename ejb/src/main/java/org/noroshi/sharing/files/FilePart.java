package org.noroshi.sharing.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a file, sealed with the file's key for its place. */
@Entity
@Table(name = "stored_file_part")
class FilePart {

    @Id
    private UUID id;

    @Column(name = "file_id", nullable = false)
    private UUID file;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private byte[] sealed;

    protected FilePart() {}

    FilePart(UUID file, int number, byte[] sealed) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.number = number;
        this.sealed = sealed;
    }
}
