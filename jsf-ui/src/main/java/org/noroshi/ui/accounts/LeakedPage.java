package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.accounts.LeakReporting;
import org.omnifaces.util.Faces;

/** Says that the own ID may have leaked: at once for who is signed in, by a mailed link for everybody else. */
@Named
@ViewScoped
public class LeakedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LeakReporting reporting;

    @Inject
    transient Visit visit;

    private String token;
    private String name;
    private boolean sent;
    private boolean frozen;
    private String stage;

    /** Finds out what this reader can do here. */
    public void load() {
        if (frozen) {
            stage = "frozen";
        } else if (token != null) {
            stage = reporting.isLink(token) ? "link" : "invalid";
        } else if (Faces.getRemoteUser() != null) {
            stage = "own";
        } else {
            stage = sent ? "sent" : "ask";
        }
    }

    public String freeze() {
        if ("link".equals(stage)) {
            reporting.reportByLink(token);
        } else {
            reporting.reportOwn();
        }
        return "/leaked?faces-redirect=true&frozen=true";
    }

    public String send() {
        reporting.requestLink(name, visit.network());
        return "/leaked?faces-redirect=true&sent=true";
    }

    public String getStage() {
        return stage;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public void setFrozen(boolean frozen) {
        this.frozen = frozen;
    }
}
