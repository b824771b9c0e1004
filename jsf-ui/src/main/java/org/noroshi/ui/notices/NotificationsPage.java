package org.noroshi.ui.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.identity.OwnOpening;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.Notification;
import org.noroshi.notices.OwnNotification;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** Lists what is new for the reader. */
@Named
@RequestScoped
public class NotificationsPage {

    @Inject
    Inbox inbox;

    @Inject
    Grounds words;

    private List<Notification> notices = List.of();
    private List<OwnNotification> own = List.of();
    private List<OwnOpening> openings = List.of();

    /** Before anything is read of a request: the button is there only when there is news. */
    @PostConstruct
    void load() {
        notices = inbox.open();
        own = inbox.own(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        openings = inbox.openings();
    }

    public List<Notification> getNotices() {
        return notices;
    }

    /** What concerns the reader alone. */
    public List<OwnNotification> getOwn() {
        return own;
    }

    public List<OwnOpening> getOpenings() {
        return openings;
    }

    public String cited(OwnOpening opening) {
        return words.cited(opening.ground());
    }

    /** Whether there is anything that the reader has not said to know. */
    public boolean isNews() {
        return !notices.isEmpty() || !own.isEmpty() || openings.stream().anyMatch(one -> !one.seen());
    }

    /** From now on all of it is known. */
    public String readAll() {
        inbox.markAllRead();
        Messages.addFlashGlobalInfo("notifications.read");
        return "/notifications?faces-redirect=true";
    }
}
