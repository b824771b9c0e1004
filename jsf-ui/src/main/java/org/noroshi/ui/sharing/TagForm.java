package org.noroshi.ui.sharing;

import java.io.Serializable;
import org.noroshi.sharing.Tag;

/** The words of a tag, while somebody types them. */
public class TagForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String japanese;
    private String english;
    private String reason;

    void take(Tag tag) {
        japanese = tag.japanese();
        english = tag.english();
    }

    public String getJapanese() {
        return japanese;
    }

    public void setJapanese(String japanese) {
        this.japanese = japanese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
