package org.noroshi.ui.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What this is, who runs it, and how to ask. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    Desk desk;

    public String getOperator() {
        return desk.operator(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .orElse("");
    }

    public String getMail() {
        return desk.mail().orElse("");
    }
}
