package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.AccountView;
import org.noroshi.accounts.OwnAccount;
import org.noroshi.accounts.SessionCard;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The own data, and where one is signed in. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    OwnAccount own;

    @Inject
    Visit visit;

    private AccountView view;
    private List<SessionCard> sessions;

    @PostConstruct
    void load() {
        view = own.view();
        sessions = own.sessions();
    }

    /** Ends the session whose button was pressed, wherever it stands in the list by now. */
    public String end() {
        own.endSession(Ids.of(Faces.getRequestParameter("end")));
        Messages.addFlashGlobalInfo("account.ended");
        return "/account?faces-redirect=true";
    }

    public void endAll() {
        own.endAllSessions();
        visit.go("/sign-in?ended=true");
    }

    public AccountView getView() {
        return view;
    }

    public List<SessionCard> getSessions() {
        return sessions;
    }
}
