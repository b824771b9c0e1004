package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.OwnAccount;
import org.noroshi.accounts.OwnSecondFactor;
import org.noroshi.accounts.SecondFactorView;
import org.noroshi.accounts.SessionCard;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** How the own account is secured, and where one is signed in. */
@Named
@RequestScoped
public class AccountSecurityPage {

    @Inject
    OwnAccount own;

    @Inject
    OwnSecondFactor secondFactor;

    @Inject
    Visit visit;

    private SecondFactorView factor;
    private List<SessionCard> sessions;

    @PostConstruct
    void load() {
        factor = secondFactor.view();
        sessions = own.sessions();
    }

    /** Ends the session whose button was pressed, wherever it stands in the list by now. */
    public String end() {
        own.endSession(Ids.of(Faces.getRequestParameter("end")));
        Messages.addFlashGlobalInfo("account_security.ended");
        return "/account/security?faces-redirect=true";
    }

    public void endAll() {
        own.endAllSessions();
        visit.go("/sign-in?ended=true");
    }

    public SecondFactorView getFactor() {
        return factor;
    }

    public List<SessionCard> getSessions() {
        return sessions;
    }
}
