package org.noroshi.sharing.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.EffectivePermissions;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.ThreadViewed;
import org.noroshi.sharing.Use;

/**
 * Files of posts: listed, looked at, taken along. A file is where its post is, for whoever sees the post and nobody else;
 * taking it along is a use of its own, which the marking of the post permits or not.
 */
@Stateless
public class Attachments {

    @Inject
    Viewers viewers;

    @Inject
    PostCustody custody;

    @Inject
    FileRows rows;

    @Inject
    FileSteps steps;

    @Inject
    FileShowing showing;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<ThreadViewed> viewed;

    @Inject
    Event<FileTaken> taken;

    /** The files of those of the posts that the viewer may see. */
    @RolesAllowed(Roles.READ)
    public List<FileCard> of(@NotNull Collection<UUID> posts) {
        return rows.of(viewers.current(), posts).stream()
                .map(file -> file.card(seal))
                .toList();
    }

    /**
     * A file, with what can be shown of it.
     *
     * @throws NotFoundException when there is no such file for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public FileView look(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        StoredFile file = rows.find(viewer, id).orElseThrow(NotFoundException::new);
        PostCustody.Kept post = custody.find(viewer, file.post()).orElseThrow(NotFoundException::new);
        viewed.fire(new ThreadViewed(post.thread()));
        FileShown shown = showing.of(viewer, file);
        return new FileView(
                shown.file(),
                post.thread(),
                post.marking(),
                custody.isOwn(viewer, post),
                mayTake(viewer, file, post),
                shown.pages(),
                shown.text(),
                shown.cut());
    }

    /**
     * A page of it as a picture that was painted here; pages begin with 0.
     *
     * @throws NotFoundException when there is no such file for the viewer, or nothing to be shown
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] shown(@NotNull UUID id, int page) {
        Viewer viewer = viewers.current();
        return showing.picture(viewer, steps.look(viewer, id), page);
    }

    /**
     * Takes a copy along; from here on the caller counts among those who have one.
     *
     * @throws NotFoundException when there is no such file for the viewer
     * @throws RefusedException when a virus was found in it, or its marking lets nobody keep it
     */
    @RolesAllowed(Roles.EXPORT)
    @Guessable
    @Enforces("A15")
    @Enforces("A16-2")
    public FileContent take(@NotNull UUID id, @NotNull TokenPurpose purpose) {
        Viewer viewer = viewers.current();
        StoredFile file = rows.find(viewer, id).orElseThrow(NotFoundException::new);
        PostCustody.Kept post = custody.find(viewer, file.post()).orElseThrow(NotFoundException::new);
        if (file.scan() == ScanState.INFECTED) {
            throw new RefusedException(FilesError.FILE_INFECTED, "");
        }
        if (!mayTake(viewer, file, post)) {
            throw new RefusedException(FilesError.FILE_NOT_TO_KEEP);
        }
        viewed.fire(new ThreadViewed(post.thread()));
        taken.fire(new FileTaken(id, purpose.code()));
        return new FileContent(file.card(seal), steps.content(viewer, file));
    }

    private boolean mayTake(Viewer viewer, StoredFile file, PostCustody.Kept post) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
        return file.scan() != ScanState.INFECTED
                && (custody.isOwn(viewer, post)
                        || EffectivePermissions.of(Use.EXPORT, post.marking(), today)
                                        .answer()
                                == Answer.ALLOWED);
    }
}
