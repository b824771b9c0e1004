package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/** What can be shown of a file without handing it out. Whether somebody may see it, the caller has asked. */
@ApplicationScoped
class FileShowing {

    private static final int SHOWN_TEXT = 20_000;

    @Inject
    FileSteps steps;

    @Inject
    Workbench workbench;

    @Inject
    Seal seal;

    protected FileShowing() {}

    FileShown of(Viewer viewer, StoredFile file) {
        boolean infected = file.scan() == ScanState.INFECTED;
        String text = infected || file.kind().isPicture() ? "" : steps.text(viewer, file);
        boolean cut = text.length() > SHOWN_TEXT;
        return new FileShown(
                file.card(seal),
                infected ? 0 : file.facts(seal).pages(),
                cut ? text.substring(0, SHOWN_TEXT) : text,
                cut);
    }

    /**
     * A page of it as a picture that is painted here; pages begin with 0. Takes a while, so it is called outside of any
     * transaction.
     *
     * @throws NotFoundException when there is nothing to be shown
     */
    byte[] picture(Viewer viewer, Optional<StoredFile> of, int page) {
        StoredFile file = of.filter(found ->
                        found.scan() != ScanState.INFECTED && found.kind().isPicture())
                .filter(found -> page >= 0 && page < found.facts(seal).pages())
                .orElseThrow(NotFoundException::new);
        byte[] content = steps.content(viewer, file);
        return file.kind() == FileKind.PDF
                ? workbench.turn(() -> PdfFile.shown(content, page), FileShowing::busy)
                : workbench.turn(() -> Picture.shown(file.kind(), content), FileShowing::busy);
    }

    private static RefusedException busy() {
        return new RefusedException(FilesError.FILES_BUSY);
    }
}
