package org.noroshi.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a file, sealed for its place. */
@Entity
@Table(name = "export_part")
class ExportPart {

    @Id
    private UUID id;

    @Column(name = "export_id", nullable = false)
    private UUID export;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private byte[] sealed;

    protected ExportPart() {}

    ExportPart(UUID export, int number, byte[] sealed) {
        this.id = UUID.randomUUID();
        this.export = export;
        this.number = number;
        this.sealed = sealed;
    }
}
