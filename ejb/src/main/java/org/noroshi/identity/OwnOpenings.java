package org.noroshi.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;

/** What the caller is told about openings of the own seal. */
@Stateless
public class OwnOpenings {

    @Inject
    Viewers viewers;

    @Inject
    OwnOpeningRecords records;

    /** All of them, the latest first. */
    @RolesAllowed(Roles.READ)
    public List<OwnOpening> mine() {
        return records.of(viewers.current());
    }

    /** How many the caller has not said to know. */
    @RolesAllowed(Roles.READ)
    public int unseen() {
        return (int) records.of(viewers.current()).stream()
                .filter(one -> !one.seen())
                .count();
    }

    /** The caller knows all of them. */
    @RolesAllowed(Roles.READ)
    public void markSeen() {
        records.seen(viewers.current());
    }
}
