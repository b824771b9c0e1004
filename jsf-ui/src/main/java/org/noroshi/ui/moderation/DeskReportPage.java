package org.noroshi.ui.moderation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.CloseReports;
import org.noroshi.moderation.ReportCard;
import org.noroshi.moderation.ReportDesk;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** One reported post, for officers: looked into, closed, or on to its removal. */
@Named
@ViewScoped
public class DeskReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportDesk desk;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private String note;
    private transient ReportCard card;

    /** Remembers which state is on the screen; another one is not decided about. */
    public void load() {
        version = getCard().version();
    }

    public String begin() {
        desk.begin(id);
        return told("desk_report.begun");
    }

    public String hold() {
        desk.hold(id);
        return told("desk_report.now_held");
    }

    public String refuse() {
        desk.refuse(new CloseReports(id, version, note));
        return told("desk_report.refused");
    }

    public String done() {
        desk.done(new CloseReports(id, version, note));
        return told("desk_report.closed");
    }

    private String told(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/desk/report?faces-redirect=true&id=" + id;
    }

    public ReportCard getCard() {
        if (card == null) {
            card = desk.card(id);
        }
        return card;
    }

    public String cited(Breach one) {
        return words.cited(one.code());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
