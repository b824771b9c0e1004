package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/** Tagging threads with words of the vocabulary: by who opens them, and by the desk, which keeps the board in order. */
@Stateless
public class Tagging {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    OwnThreads own;

    @Inject
    Visibility visibility;

    @Inject
    ThreadTags tags;

    @Inject
    TagChoices choices;

    @Inject
    Event<ThreadTagged> tagged;

    /**
     * The tags of a thread, and whether the viewer may change them.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public TagsView tags(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        Post opening = posts.opening(viewer, thread).orElseThrow(NotFoundException::new);
        return new TagsView(
                thread,
                opening.title(),
                tags.of(viewer, List.of(thread)).getOrDefault(thread, List.of()),
                mayTag(viewer, opening));
    }

    /**
     * Gives a thread these tags instead of those it has.
     *
     * @throws NotFoundException when there is no such thread for the viewer, or it is not the viewer's to tag
     * @throws org.noroshi.platform.InvalidInputException when there are too many, or one that there is not
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void retag(@NotNull UUID thread, @NotNull Set<String> keys) {
        Viewer viewer = viewers.current();
        Post opening = posts.lockedOpening(viewer, thread)
                .filter(found -> mayTag(viewer, found))
                .orElseThrow(NotFoundException::new);
        Set<String> before = tags.of(viewer, List.of(thread)).getOrDefault(thread, List.of()).stream()
                .map(Tag::key)
                .collect(Collectors.toSet());
        choices.require(keys, before);
        if (!before.equals(keys)) {
            tags.put(viewer, opening.thread().id(), keys);
            tagged.fire(new ThreadTagged(thread));
        }
    }

    private boolean mayTag(Viewer viewer, Post opening) {
        return viewer.may(Roles.POST)
                && visibility.admits(opening.thread(), viewer)
                && (viewer.may(Roles.DESK)
                        || opening.authorRef()
                                .equals(own.refs(viewer).get(opening.thread().id())));
    }
}
