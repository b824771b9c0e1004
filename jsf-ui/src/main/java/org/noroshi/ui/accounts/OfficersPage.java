package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.Staff;

/** The warning above every page of the desk, as long as there are too few officers. */
@Named
@RequestScoped
public class OfficersPage {

    @Inject
    Staff staff;

    private Boolean missing;

    /** Asked once a page, of the desk alone. */
    public boolean isMissing() {
        if (missing == null) {
            missing = staff.officersMissing();
        }
        return missing;
    }
}
