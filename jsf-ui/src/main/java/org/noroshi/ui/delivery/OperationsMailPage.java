package org.noroshi.ui.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.noroshi.delivery.MailOperations;
import org.noroshi.delivery.MailQueue;
import org.noroshi.delivery.ParkedMail;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Shows how the mail queue stands, and sends again what was given up. */
@Named
@RequestScoped
public class OperationsMailPage {

    @Inject
    MailOperations operations;

    private MailQueue queue;

    /** Reads the queue once for the page. */
    public void load() {
        queue = operations.queue();
    }

    public MailQueue getQueue() {
        return queue;
    }

    public String sender(ParkedMail mail) {
        return mail.sender(language());
    }

    public String advice(ParkedMail mail) {
        return mail.trouble().text(language());
    }

    /** Puts the message whose button was pressed back into the queue, wherever it stands in the list by now. */
    public String sendAgain() {
        operations.sendAgain(Ids.of(Faces.getRequestParameter("sendAgain")));
        Messages.addFlashGlobalInfo("operations_mail.requeued");
        return "/operations/mail?faces-redirect=true";
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
