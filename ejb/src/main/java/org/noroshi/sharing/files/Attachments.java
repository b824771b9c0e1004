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

    private static final int SHOWN_TEXT = 20_000;

    @Inject
    Viewers viewers;

    @Inject
    PostCustody custody;

    @Inject
    FileRows rows;

    @Inject
    FileSteps steps;

    @Inject
    Workbench workbench;

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
        boolean readable = file.scan() != ScanState.INFECTED && !file.kind().isPicture();
        String text = readable ? steps.text(viewer, file) : "";
        return new FileView(
                file.card(seal),
                post.thread(),
                post.marking(),
                custody.isOwn(viewer, post),
                mayTake(viewer, file, post),
                file.scan() == ScanState.INFECTED ? 0 : file.facts(seal).pages(),
                text.length() > SHOWN_TEXT ? text.substring(0, SHOWN_TEXT) : text,
                text.length() > SHOWN_TEXT);
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
        StoredFile file = steps.look(viewer, id)
                .filter(found ->
                        found.scan() != ScanState.INFECTED && found.kind().isPicture())
                .filter(found -> page >= 0 && page < found.facts(seal).pages())
                .orElseThrow(NotFoundException::new);
        byte[] content = steps.content(viewer, file);
        if (file.kind() == FileKind.PDF) {
            return workbench.turn(() -> PdfFile.shown(content, page), Attachments::busy);
        }
        return workbench.turn(() -> Picture.shown(file.kind(), content), Attachments::busy);
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

    private static RefusedException busy() {
        return new RefusedException(FilesError.FILES_BUSY);
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
