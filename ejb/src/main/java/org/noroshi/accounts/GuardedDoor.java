package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.noroshi.platform.Roles;

/** A service that nobody at start may call; {@link SecurityWiring} tries whether the container keeps it closed. */
@Stateless
public class GuardedDoor {

    /** Does nothing, for chiefs. */
    @RolesAllowed(Roles.MANAGE_STAFF)
    public void open() {
        // being called is all there is
    }
}
