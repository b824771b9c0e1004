package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/** Calling other authors of a thread by name, and finding where one was called. */
@Stateless
public class Mentioning {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    OwnThreads own;

    @Inject
    ReadMarks marks;

    @Inject
    Calling calling;

    /**
     * Names of the others in the thread, whom a reply can call.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public List<String> voices(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        posts.opening(viewer, thread).orElseThrow(NotFoundException::new);
        UUID mine = own.refs(viewer).get(thread);
        List<UUID> others = posts.voices(viewer, thread).stream()
                .filter(ref -> !ref.equals(mine))
                .toList();
        return pseudonyms.names(others, viewer.language()).values().stream()
                .sorted()
                .toList();
    }

    /** Threads in which somebody calls the viewer, not read yet. */
    @RolesAllowed(Roles.READ)
    public Set<UUID> unread() {
        Viewer viewer = viewers.current();
        return calling.unread(viewer, marks.of(viewer));
    }
}
