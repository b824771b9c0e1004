package org.noroshi.ui.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.groups.GroupCard;
import org.noroshi.groups.GroupDesk;

/** All sharing groups, for the secretariat. */
@Named
@RequestScoped
public class DeskGroupsPage {

    @Inject
    GroupDesk desk;

    private List<GroupCard> groups;

    public void load() {
        groups = desk.list();
    }

    public List<GroupCard> getGroups() {
        return groups;
    }
}
