package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.Notification;
import org.noroshi.notices.OwnNotification;
import org.omnifaces.util.Messages;

/** Lists what is new for the reader. */
@Named
@RequestScoped
public class NotificationsPage {

    @Inject
    Inbox inbox;

    private List<Notification> notices = List.of();
    private List<OwnNotification> own = List.of();

    public void load() {
        notices = inbox.open();
        own = inbox.own(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<Notification> getNotices() {
        return notices;
    }

    /** What concerns the reader alone. */
    public List<OwnNotification> getOwn() {
        return own;
    }

    /** From now on all of it is known. */
    public String readAll() {
        inbox.markAllRead();
        Messages.addFlashGlobalInfo("notifications.read");
        return "/notifications?faces-redirect=true";
    }
}
