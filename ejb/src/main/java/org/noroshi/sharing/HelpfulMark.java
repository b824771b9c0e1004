package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That somebody has found a post helpful; neither of both can be read from it. */
@Entity
@Immutable
@Table(name = "helpful_mark")
class HelpfulMark {

    @Id
    private String tag;

    @Column(name = "post_tag", nullable = false)
    private String postTag;

    protected HelpfulMark() {}

    HelpfulMark(String tag, String postTag) {
        this.tag = tag;
        this.postTag = postTag;
    }
}
