package org.noroshi.ui.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.desk.InquiryCard;
import org.noroshi.desk.InquiryDesk;
import org.noroshi.desk.InquiryKind;
import org.omnifaces.util.Messages;

/** One inquiry, for the desk's officers: read, answered, given to somebody, closed. */
@Named
@ViewScoped
public class DeskInquiryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InquiryDesk desk;

    private UUID id;
    private String text;
    private String note;
    private UUID officer;
    private InquiryKind kind;
    private transient InquiryCard card;

    public void load() {
        officer = getCard().assignedTo().orElse(null);
        kind = getCard().line().kind();
    }

    public String answer() {
        desk.answer(id, text);
        return told("desk_inquiry.answered");
    }

    public String askBack() {
        desk.askBack(id, text);
        return told("desk_inquiry.asked_back");
    }

    public String keepNote() {
        desk.note(id, note);
        return told("desk_inquiry.noted");
    }

    public String assign() {
        desk.assign(id, Optional.ofNullable(officer));
        return told("desk_inquiry.assigned");
    }

    public String sort() {
        desk.sort(id, kind);
        return told("desk_inquiry.sorted");
    }

    public String close() {
        desk.close(id);
        return told("desk_inquiry.closed");
    }

    public String reopen() {
        desk.reopen(id);
        return told("desk_inquiry.reopened");
    }

    private String told(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/desk/inquiry?faces-redirect=true&id=" + id;
    }

    public InquiryCard getCard() {
        if (card == null) {
            card = desk.card(id);
        }
        return card;
    }

    public List<KnownPerson> getOfficers() {
        return desk.officers();
    }

    public InquiryKind[] getKinds() {
        return InquiryKind.values();
    }

    /** How long it has waited, in hours and minutes of business. */
    public List<Long> age(long minutes) {
        return List.of(minutes / 60, minutes % 60);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public UUID getOfficer() {
        return officer;
    }

    public void setOfficer(UUID officer) {
        this.officer = officer;
    }

    public InquiryKind getKind() {
        return kind;
    }

    public void setKind(InquiryKind kind) {
        this.kind = kind;
    }
}
