package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.noroshi.groups.OwnGroups;

/** Sharing groups. */
@Path("groups")
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

    @Inject
    OwnGroups own;

    /** Groups to which the owner of the token may write. */
    @GET
    public List<GroupJson> list() {
        return own.mine().stream().map(GroupJson::of).toList();
    }
}
