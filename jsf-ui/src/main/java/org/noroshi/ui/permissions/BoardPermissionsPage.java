package org.noroshi.ui.permissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.permissions.OwnRequests;
import org.noroshi.permissions.PermissionDesk;

/** What others have asked of the reader's posts, and what the reader has asked. */
@Named
@RequestScoped
public class BoardPermissionsPage {

    @Inject
    PermissionDesk desk;

    private OwnRequests requests;

    public void load() {
        requests = desk.mine();
    }

    public OwnRequests getRequests() {
        return requests;
    }
}
