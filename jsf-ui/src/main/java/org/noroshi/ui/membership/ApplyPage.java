package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.membership.Applying;

/** Where an application begins. */
@Named
@RequestScoped
public class ApplyPage {

    @Inject
    Applying applying;

    /** Begins a form and goes to its first page. */
    public String begin() {
        String link = applying.start(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .link();
        return "/apply/institution?faces-redirect=true&link=" + link;
    }
}
