package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.noroshi.notices.NoticeBoard;
import org.noroshi.notices.NoticeText;
import org.omnifaces.util.Messages;

/** One notice. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    NoticeBoard board;

    private UUID id;
    private NoticeText notice;

    public void load() {
        notice = board.read(id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The liaison has taken note of it for the hospital. */
    public String confirm() {
        board.confirm(id);
        Messages.addFlashGlobalInfo("notice.confirmed");
        return "/notice?faces-redirect=true&id=" + id;
    }

    public NoticeText getNotice() {
        return notice;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
