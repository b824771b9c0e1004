package org.noroshi.ui.membership;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.membership.ApplicationStatus;
import org.noroshi.membership.Applying;
import org.noroshi.membership.DecisionGround;
import org.noroshi.terms.Ground;
import org.omnifaces.util.Messages;

/** Where an application stands, for whoever has its secret link. */
@Named
@ViewScoped
public class StatusPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Applying applying;

    private String link;
    private transient ApplicationStatus status;

    public void load() {
        getStatus();
    }

    public String mailAgain() {
        applying.mailAgain(link);
        Messages.addFlashGlobalInfo("status.mailed");
        return here();
    }

    public String withdraw() {
        applying.withdraw(link);
        Messages.addFlashGlobalInfo("status.withdrawn");
        return here();
    }

    private String here() {
        return "/status?faces-redirect=true&link=" + link;
    }

    public ApplicationStatus getStatus() {
        if (status == null) {
            status = applying.status(link);
        }
        return status;
    }

    /** The article as people cite it. */
    public String cited(DecisionGround ground) {
        return Ground.parse(ground.code())
                .display(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
