package org.noroshi.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.PostCustody;

/** What was removed of one's own, and objecting to it once. Found by the author's references, so no row says whose it is. */
@Stateless
public class OwnRemovals {

    @Inject
    Viewers viewers;

    @Inject
    OwnThreads own;

    @Inject
    PostCustody custody;

    @Inject
    Removals removals;

    @Inject
    RemovalNews news;

    @Inject
    ModerationSettings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<RemovalMoved> moved;

    /** All of them, the newest first. */
    @RolesAllowed(Roles.READ)
    public List<OwnRemoval> mine() {
        Viewer viewer = viewers.current();
        return views(viewer, removals.ofAuthors(own.authors(viewer)));
    }

    /**
     * One of them; from then on it is no news any more.
     *
     * @throws NotFoundException when there is none, or it is not the viewer's
     */
    @RolesAllowed(Roles.READ)
    @Enforces("A22-2")
    @Guessable
    public OwnRemoval read(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Removal removal = mine(viewer, removals.find(id));
        news.seen(viewer, removal);
        return views(viewer, List.of(removal)).get(0);
    }

    /**
     * Objects, once and within the time that is set.
     *
     * @throws NotFoundException when there is none, or it is not the viewer's
     * @throws org.noroshi.platform.InvalidInputException without words
     * @throws RefusedException when it is too late, or the viewer has objected already
     */
    @RolesAllowed(Roles.READ)
    public void appeal(@NotNull AppealRemoval command) {
        Viewer viewer = viewers.current();
        Removal removal = mine(viewer, removals.hold(command.removal()));
        TypedText typed = new TypedText();
        String words = typed.text("words", command.words(), AppealRemoval.WORDS, ModerationError.REASON_NEEDED);
        typed.requireNothingWrong();
        removal.appeal(words, seal, clock.instant());
        moved.fire(
                new RemovalMoved(removal.id(), removal.state(), removal.ground().code()));
    }

    private Removal mine(Viewer viewer, Optional<Removal> found) {
        return found.filter(removal -> removal.removedAt() != null)
                .filter(removal -> own.refs(viewer).containsValue(removal.authorRef()))
                .orElseThrow(NotFoundException::new);
    }

    private List<OwnRemoval> views(Viewer viewer, List<Removal> found) {
        Map<UUID, PostCustody.Kept> posts =
                custody.all(found.stream().map(Removal::post).collect(Collectors.toSet()));
        Map<UUID, String> titles = custody.titles(
                viewer, posts.values().stream().map(PostCustody.Kept::thread).collect(Collectors.toSet()));
        return found.stream()
                .map(removal -> view(removal, posts.get(removal.post()), titles))
                .toList();
    }

    private OwnRemoval view(Removal removal, PostCustody.Kept post, Map<UUID, String> titles) {
        RemovalFile file = removal.file(seal);
        return new OwnRemoval(
                removal.id(),
                post.thread(),
                post.kind(),
                post.seq(),
                Optional.ofNullable(titles.get(post.thread())),
                post.writtenAt(),
                removal.ground(),
                removal.state(),
                removal.removedAt(),
                removal.appealUntil(),
                settings.isExplained() ? file.explanation() : "",
                file.appeal(),
                file.judge().isPresent() && settings.isExplained() ? file.answer() : "",
                removal.mayBeAppealed(clock.instant()));
    }
}
