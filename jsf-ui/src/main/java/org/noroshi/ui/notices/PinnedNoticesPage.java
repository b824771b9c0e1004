package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.notices.NoticeBoard;
import org.noroshi.notices.NoticeSummary;

/** What stands above each page until the hospital's liaison has confirmed it. */
@Named
@RequestScoped
public class PinnedNoticesPage {

    @Inject
    NoticeBoard board;

    private List<NoticeSummary> pinned;

    /** The notices; asked for once for the page. */
    public List<NoticeSummary> getPinned() {
        if (pinned == null) {
            pinned =
                    board.pinned(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return pinned;
    }
}
