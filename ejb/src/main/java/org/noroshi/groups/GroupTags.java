package org.noroshi.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Seal;

/** Under what a hospital's memberships are found. */
@ApplicationScoped
class GroupTags {

    @Inject
    SharingGroups groups;

    @Inject
    Seal seal;

    protected GroupTags() {}

    String of(UUID group, UUID organisation) {
        return seal.tag("sharing-group", group, organisation);
    }

    /** One for each group that there is. */
    List<String> all(UUID organisation) {
        return groups.ids().stream().map(group -> of(group, organisation)).toList();
    }
}
