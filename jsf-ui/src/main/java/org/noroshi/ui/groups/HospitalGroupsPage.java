package org.noroshi.ui.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.groups.OwnGroup;
import org.noroshi.groups.OwnGroups;

/** The sharing groups that the own hospital is in or could join. */
@Named
@RequestScoped
public class HospitalGroupsPage {

    @Inject
    OwnGroups own;

    private List<OwnGroup> groups;

    public void load() {
        groups = own.view();
    }

    public List<OwnGroup> getGroups() {
        return groups;
    }
}
