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

    private List<IncomingCard> mails = List.of();
    private boolean mailbox;

    public void load() {
        mails = desk.waiting();
        mailbox = desk.hasMailbox();
    }

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

    public List<IncomingCard> getMails() {
        return mails;
    }

    public boolean isMailbox() {
        return mailbox;
    }
}
