package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;

/** Choosing when mails of the board come. Notices of law, alerts and what is urgent come at once whatever is chosen. */
@Stateless
public class MailTimes {

    @Inject
    Viewers viewers;

    @Inject
    Rhythms rhythms;

    /** What the viewer has chosen. */
    @RolesAllowed(Roles.READ)
    public MailRhythm mine() {
        return rhythms.of(viewers.current());
    }

    /**
     * Replaces that; what has waited until now is told at once.
     *
     * @throws org.noroshi.platform.InvalidInputException when the hours make no sense
     */
    @RolesAllowed(Roles.READ)
    public void choose(@NotNull MailRhythm rhythm) {
        rhythm.requireSound();
        rhythms.choose(viewers.current(), rhythm);
    }
}
