package org.noroshi.ui.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.noroshi.delivery.IncomingCard;
import org.noroshi.delivery.IncomingDesk;
import org.omnifaces.util.Messages;

/** Mails that came in and that nobody could make out. */
@Named
@RequestScoped
public class DeskMailPage {

    @Inject
    IncomingDesk desk;

    private List<IncomingCard> mails;

    public String putAway(UUID id) {
        desk.putAway(id);
        Messages.addFlashGlobalInfo("desk_mail.put_away");
        return "/desk/mail?faces-redirect=true";
    }

    public String handOn(UUID id) {
        desk.handOn(id);
        Messages.addFlashGlobalInfo("desk_mail.handed_on");
        return "/desk/mail?faces-redirect=true";
    }

    /** The mails; asked for already while the browser's answer is read, to know which button it was. */
    public List<IncomingCard> getMails() {
        if (mails == null) {
            mails = desk.waiting();
        }
        return mails;
    }

    /** Whether there is a mailbox at all. */
    public boolean isMailbox() {
        return desk.hasMailbox();
    }
}
