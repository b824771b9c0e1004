package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A word that threads can be tagged with: chosen, never typed. Out of use it stays where it was put. */
@Entity
@Table(name = "tag")
class VocabularyTag {

    @Id
    @Column(name = "tag_key")
    private String tagKey;

    @Column(nullable = false)
    private String japanese;

    @Column(nullable = false)
    private String english;

    /** Order in lists. */
    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private boolean retired;

    @Version
    private int version;

    protected VocabularyTag() {}

    VocabularyTag(String key, String japanese, String english, int place) {
        this.tagKey = key;
        this.japanese = japanese;
        this.english = english;
        this.place = place;
    }

    Tag tag() {
        return new Tag(tagKey, japanese, english);
    }

    int place() {
        return place;
    }

    boolean isRetired() {
        return retired;
    }

    int version() {
        return version;
    }

    boolean says(String otherJapanese, String otherEnglish, boolean otherRetired) {
        return japanese.equals(otherJapanese) && english.equals(otherEnglish) && retired == otherRetired;
    }

    void reword(String newJapanese, String newEnglish, boolean outOfUse) {
        japanese = newJapanese;
        english = newEnglish;
        retired = outOfUse;
    }
}
