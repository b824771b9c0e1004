package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody is looking for something; who it is and what for stands under the seal. */
@Entity
@Table(name = "saved_search")
class SavedSearch {

    @Id
    private String tag;

    @Column(nullable = false)
    private byte[] sealed;

    protected SavedSearch() {}

    SavedSearch(String tag, byte[] sealed) {
        this.tag = tag;
        this.sealed = sealed.clone();
    }

    String tag() {
        return tag;
    }

    /** Its owner has changed it. */
    void become(byte[] other) {
        sealed = other.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
