package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.AccountView;
import org.noroshi.accounts.OwnAccount;
import org.noroshi.accounts.SessionCard;
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

    public String end(UUID session) {
        own.endSession(session);
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
