package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Revelations;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * An author gives the own name in one thread, by own will, to those who read it there: not in lists, mails, search,
 * copies, interfaces for programs or any other thread (article 18-5).
 */
@Stateless
public class Introduction {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    OwnThreads own;

    @Inject
    Revelations revelations;

    /**
     * What there is to give, and what is given now.
     *
     * @throws NotFoundException when there is no such thread for the viewer, or the viewer has not written in it
     * @throws org.noroshi.platform.RefusedException for staff
     */
    @RolesAllowed(Roles.POST)
    public OwnName name(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        Post opening = posts.opening(viewer, thread).orElseThrow(NotFoundException::new);
        UUID ref = Optional.ofNullable(own.refs(viewer).get(thread)).orElseThrow(NotFoundException::new);
        return new OwnName(
                opening.title(),
                revelations.ownName(viewer),
                Optional.ofNullable(revelations.of(List.of(ref)).get(ref)));
    }

    /**
     * Gives the name, at all own posts of the thread and those to come.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     * @throws org.noroshi.platform.RefusedException for staff, and for who has not written in the thread
     */
    @RolesAllowed(Roles.POST)
    public void give(@Valid @NotNull GiveName command) {
        Viewer viewer = viewers.current();
        posts.opening(viewer, command.thread()).orElseThrow(NotFoundException::new);
        revelations.give(viewer, command.thread(), command.personal());
    }

    /**
     * Takes it back for the future. Also for who may not write at this moment, and in a thread that is closed.
     *
     * @throws NotFoundException when the viewer has not written in the thread
     */
    @RolesAllowed(Roles.READ)
    public void takeBack(@NotNull UUID thread) {
        revelations.takeBack(viewers.current(), thread);
    }
}
