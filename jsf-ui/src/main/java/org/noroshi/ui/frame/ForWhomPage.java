package org.noroshi.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Faces;

/**
 * For pages that show an empty form and so ask no service before: the form is there for those alone who may send it. What
 * is sent, the services decide.
 */
@Named
@RequestScoped
public class ForWhomPage {

    /**
     * Goes on for those who have the role.
     *
     * @throws NotFoundException for everybody else, for whom there is no such page
     */
    public void only(String role) {
        if (!Faces.isUserInRole(role)) {
            throw new NotFoundException();
        }
    }
}
