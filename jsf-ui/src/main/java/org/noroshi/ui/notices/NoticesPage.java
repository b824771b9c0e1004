package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.notices.NoticeBoard;
import org.noroshi.notices.NoticeSummary;

/** All notices that the reader may read; without signing in, those for everybody. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    NoticeBoard board;

    private List<NoticeSummary> notices = List.of();

    public void load() {
        notices = board.archive(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<NoticeSummary> getNotices() {
        return notices;
    }
}
