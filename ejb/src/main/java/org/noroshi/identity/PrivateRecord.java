package org.noroshi.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that one account has, told by nothing but its tag. */
@Entity
@Table(name = "private_record")
class PrivateRecord {

    @Id
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected PrivateRecord() {}

    PrivateRecord(String tag, byte[] sealed) {
        this.tag = tag;
        this.sealed = sealed;
    }
}
