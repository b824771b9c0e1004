package org.noroshi.ui.sharing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Lookup;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.Tlp;

/** The fields of a marking, while somebody chooses. */
public class MarkingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Tlp tlp = Tlp.DEFAULT;
    private Audience audience = Audience.ALL_MEMBERS;
    private LocalDate until;
    private Lookup lookup = Lookup.UNSAID;
    private boolean noPrinting;
    private boolean vendorsAllowed;
    private boolean loadingAllowed;
    private boolean publicationAllowed;
    private String note;

    /** Takes over what was chosen before. */
    public void take(Tlp label, Audience readers, Conditions conditions) {
        tlp = label == null ? Tlp.DEFAULT : label;
        audience = readers == null ? Audience.ALL_MEMBERS : readers;
        until = conditions.until();
        lookup = conditions.lookup();
        noPrinting = conditions.noPrinting();
        vendorsAllowed = conditions.vendorsAllowed();
        loadingAllowed = conditions.loadingAllowed();
        publicationAllowed = conditions.publicationAllowed();
        note = conditions.note();
    }

    public Conditions conditions() {
        return new Conditions(until, lookup, noPrinting, vendorsAllowed, loadingAllowed, publicationAllowed, note);
    }

    /** What was chosen, with what follows from it. */
    public Marking getMarking() {
        return new Marking(tlp == null ? Tlp.DEFAULT : tlp, audience, conditions());
    }

    public boolean isConditional() {
        return !conditions().isNone();
    }

    public Tlp[] getTlps() {
        return Tlp.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    /** For forms of people in a hurry: neither a group nor a call, of which nobody reads more until somebody is accepted. */
    public List<Audience> getPlainAudiences() {
        return List.of(Audience.ALL_MEMBERS, Audience.DESK);
    }

    public Lookup[] getLookups() {
        return Lookup.values();
    }

    public Tlp getTlp() {
        return tlp;
    }

    public void setTlp(Tlp tlp) {
        this.tlp = tlp;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Lookup getLookup() {
        return lookup;
    }

    public void setLookup(Lookup lookup) {
        this.lookup = lookup;
    }

    public boolean isNoPrinting() {
        return noPrinting;
    }

    public void setNoPrinting(boolean noPrinting) {
        this.noPrinting = noPrinting;
    }

    public boolean isVendorsAllowed() {
        return vendorsAllowed;
    }

    public void setVendorsAllowed(boolean vendorsAllowed) {
        this.vendorsAllowed = vendorsAllowed;
    }

    public boolean isLoadingAllowed() {
        return loadingAllowed;
    }

    public void setLoadingAllowed(boolean loadingAllowed) {
        this.loadingAllowed = loadingAllowed;
    }

    public boolean isPublicationAllowed() {
        return publicationAllowed;
    }

    public void setPublicationAllowed(boolean publicationAllowed) {
        this.publicationAllowed = publicationAllowed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
