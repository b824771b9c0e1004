package org.noroshi.ui.notices;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.notices.NoticeCard;
import org.noroshi.notices.NoticeDesk;
import org.noroshi.platform.TimeSource;
import org.omnifaces.util.Messages;

/** One notice: as it will look, to how many it goes, and what became of it. */
@Named
@ViewScoped
public class DeskNoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NoticeDesk desk;

    private UUID id;
    private int version;
    private int recipients;
    private LocalDateTime publishAt;
    private UUID hospital;
    private String note;
    private transient NoticeCard card;

    public void load() {
        version = getCard().version();
        recipients = getCard().recipients();
    }

    public String issue() {
        desk.issue(
                id,
                version,
                Optional.ofNullable(publishAt)
                        .map(time -> time.atZone(TimeSource.JAPAN).toInstant()),
                recipients);
        return told("desk_notice.issued");
    }

    public String cancel() {
        desk.cancel(id);
        Messages.addFlashGlobalInfo("desk_notice.cancelled");
        return "/desk/notices?faces-redirect=true";
    }

    public String handled() {
        desk.handled(id, hospital, note);
        return told("desk_notice.noted");
    }

    public String returned() {
        desk.returned(id, hospital, note);
        return told("desk_notice.noted");
    }

    private String told(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/desk/notice?faces-redirect=true&id=" + id;
    }

    public NoticeCard getCard() {
        if (card == null) {
            card = desk.card(id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return card;
    }

    /** A text as its paragraphs. */
    public List<String> paragraphs(String text) {
        return List.of(text.split("\n\\s*\n"));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(LocalDateTime publishAt) {
        this.publishAt = publishAt;
    }

    public UUID getHospital() {
        return hospital;
    }

    public void setHospital(UUID hospital) {
        this.hospital = hospital;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
