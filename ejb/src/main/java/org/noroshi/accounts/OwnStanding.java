package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.noroshi.membership.StandingReports;
import org.noroshi.membership.StandingView;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/** Tells a user how the user stands, also one who may do nothing else (articles 11-2 and 11-5). */
@Stateless
public class OwnStanding {

    @Inject
    Viewers viewers;

    @Inject
    StandingReports reports;

    /**
     * Restrictions, their articles and how long they last.
     *
     * @throws NotFoundException for who has no seat
     */
    @Enforces("A11-2")
    @RolesAllowed(Roles.STANDING)
    public StandingView view() {
        return viewers.current().seat().flatMap(reports::of).orElseThrow(NotFoundException::new);
    }
}
