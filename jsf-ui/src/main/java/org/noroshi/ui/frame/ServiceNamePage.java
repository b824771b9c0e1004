package org.noroshi.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.platform.ServiceName;

/** What the service is called, at the top of every page. */
@Named
@RequestScoped
public class ServiceNamePage {

    @Inject
    ServiceName names;

    private String name;

    public String getName() {
        if (name == null) {
            name = names.service(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return name;
    }
}
