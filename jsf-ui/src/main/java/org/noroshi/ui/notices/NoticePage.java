package org.noroshi.ui.notices;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.notices.NoticeBoard;
import org.noroshi.notices.NoticeText;
import org.omnifaces.util.Messages;

/** One notice. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NoticeBoard board;

    private UUID id;
    private transient NoticeText notice;

    public void load() {
        getNotice();
    }

    /** The liaison has taken note of it for the hospital. */
    public String confirm() {
        board.confirm(id);
        Messages.addFlashGlobalInfo("notice.confirmed");
        return "/notice?faces-redirect=true&id=" + id;
    }

    /** The notice; asked for already while the browser's answer is read, to know which buttons there were. */
    public NoticeText getNotice() {
        if (notice == null) {
            notice = board.read(
                    id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return notice;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
