package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/** Choosing of what one wants to be told. Who has written in a thread is told anyway, until switched off. */
@Stateless
public class Watching {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Watchers watchers;

    /**
     * Switches being told of what happens in the thread. Switched off it is silent: no kind, saved search or call by name
     * tells of it any more.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    public void watch(UUID thread, boolean on) {
        Viewer viewer = viewers.current();
        posts.opening(viewer, thread).orElseThrow(NotFoundException::new);
        watchers.choose(viewer, thread, on);
    }

    /**
     * Whether the viewer is told of what happens in the thread.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    public ThreadNews standing(UUID thread) {
        Viewer viewer = viewers.current();
        posts.opening(viewer, thread).orElseThrow(NotFoundException::new);
        return watchers.standing(viewer, thread);
    }

    /** Whether the viewer is told by mail too; yes, until switched off. */
    @RolesAllowed(Roles.READ)
    public boolean byMail() {
        return watchers.wantsMail(viewers.current());
    }

    /** Switches being told by mail. */
    @RolesAllowed(Roles.READ)
    public void byMail(boolean on) {
        watchers.wantMail(viewers.current(), on);
    }

    /** Of which kinds the viewer is told. */
    @RolesAllowed(Roles.READ)
    public WatchedKinds kinds() {
        return watchers.kinds(viewers.current());
    }

    /** Replaces that choice. */
    @RolesAllowed(Roles.READ)
    public void watchKinds(WatchedKinds kinds) {
        watchers.choose(viewers.current(), kinds);
    }
}
