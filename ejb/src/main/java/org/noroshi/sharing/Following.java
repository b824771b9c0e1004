package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/** Saved searches: being told of what will be written, because one has asked for it. Nobody else learns of them. */
@Stateless
public class Following {

    @Inject
    Viewers viewers;

    @Inject
    Wishes wishes;

    @Inject
    ReadMarks marks;

    @Inject
    SealedQuestions questions;

    @Inject
    Clock clock;

    /** The viewer's saved searches, by name. */
    @RolesAllowed(Roles.READ)
    public List<SavedSearchView> saved() {
        Viewer viewer = viewers.current();
        return wishes.of(viewer).stream().map(wish -> view(viewer, wish)).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when the viewer has none of that id
     */
    @RolesAllowed(Roles.READ)
    public SavedSearchView find(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        return view(viewer, mine(viewer, id));
    }

    /**
     * Saves a search; whoever does so is told of what it finds from now on.
     *
     * @throws RefusedException when there are too many already
     * @throws org.noroshi.platform.InvalidInputException when the name is missing, too long or unreadable
     */
    @RolesAllowed(Roles.READ)
    public void save(@Valid @NotNull SaveSearch command) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        Wish wish = new Wish(
                command.id(),
                viewer.account(),
                name(command.name()),
                command.search(),
                command.byMail(),
                now,
                wishes.known(viewer, command.search(), now));
        if (!wishes.keep(viewer, wish)) {
            throw new RefusedException(SharingError.TOO_MANY_SAVED_SEARCHES, Wishes.MOST);
        }
    }

    /**
     * Gives a saved search another name, and switches its mails.
     *
     * @throws NotFoundException when the viewer has none of that id
     */
    @RolesAllowed(Roles.READ)
    public void change(@Valid @NotNull ChangeSavedSearch command) {
        Viewer viewer = viewers.current();
        wishes.keep(viewer, mine(viewer, command.id()).with(name(command.name()), command.byMail()));
    }

    /** Deletes a saved search; nothing happens when there is none. */
    @RolesAllowed(Roles.READ)
    public void delete(@NotNull UUID id) {
        wishes.drop(viewers.current(), id);
    }

    /** What they have found and the viewer has not read: their names by thread. */
    @RolesAllowed(Roles.READ)
    public Map<UUID, Set<String>> found() {
        Viewer viewer = viewers.current();
        return wishes.unread(viewer, marks.of(viewer));
    }

    private static String name(String typed) {
        TypedText text = new TypedText();
        String name = text.line("name", typed, SaveSearch.LONGEST_NAME);
        text.requireNothingWrong();
        return name;
    }

    private Wish mine(Viewer viewer, UUID id) {
        return wishes.of(viewer).stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private SavedSearchView view(Viewer viewer, Wish wish) {
        return new SavedSearchView(
                wish.id(), wish.name(), wish.search(), wish.byMail(), questions.address(viewer, wish.search()));
    }
}
