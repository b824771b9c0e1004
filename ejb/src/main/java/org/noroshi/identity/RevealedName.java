package org.noroshi.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The own name that an author gives in one thread, under the seal. Gone when it is taken back. */
@Entity
@Table(name = "revealed_name")
class RevealedName {

    @Id
    private UUID ref;

    @Column(nullable = false)
    private byte[] sealed;

    protected RevealedName() {}

    RevealedName(UUID ref, byte[] sealed) {
        this.ref = ref;
        this.sealed = sealed.clone();
    }

    UUID ref() {
        return ref;
    }

    byte[] sealed() {
        return sealed;
    }
}
