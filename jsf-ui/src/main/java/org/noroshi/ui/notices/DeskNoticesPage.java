package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.notices.NoticeDesk;
import org.noroshi.notices.NoticeLine;

/** The notices, for whoever writes them. */
@Named
@RequestScoped
public class DeskNoticesPage {

    @Inject
    NoticeDesk desk;

    private List<NoticeLine> notices = List.of();

    public void load() {
        notices = desk.list(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<NoticeLine> getNotices() {
        return notices;
    }
}
