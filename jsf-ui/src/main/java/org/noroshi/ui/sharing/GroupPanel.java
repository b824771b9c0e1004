package org.noroshi.ui.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.noroshi.groups.GroupView;
import org.noroshi.groups.OwnGroups;
import org.noroshi.sharing.Audience;

/** Which of the own hospital's sharing groups is written to, with what its size means for who writes. */
@Dependent
public class GroupPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnGroups own;

    private UUID group;
    private transient List<GroupView> groups;

    /** Groups that can be written to. */
    public List<GroupView> getGroups() {
        if (groups == null) {
            groups = own.mine();
        }
        return groups;
    }

    /** A sharing group is no choice where there is none. */
    public List<Audience> getAudiences() {
        return Arrays.stream(Audience.values())
                .filter(audience ->
                        audience != Audience.SHARING_GROUP || !getGroups().isEmpty())
                .toList();
    }

    /** What is known of the chosen one; null when none is. */
    public GroupView getChosen() {
        return getGroups().stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElse(null);
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }
}
