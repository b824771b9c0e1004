package org.noroshi.ui.audit;

import java.io.Serializable;
import org.noroshi.audit.AskTrail;

/** A question to the trail while it is typed. */
public class TrailForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String until;
    private String verb;
    private String kind;
    private String item;
    private String ground;

    AskTrail question() {
        return new AskTrail(from, until, verb, kind, item, ground);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
