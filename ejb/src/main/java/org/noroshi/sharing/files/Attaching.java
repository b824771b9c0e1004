package org.noroshi.sharing.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;

/** Giving files to what one is writing. They are looked at, cleaned and scanned before anything of them is kept. */
@Stateless
public class Attaching {

    @Inject
    Viewers viewers;

    @Inject
    FileSteps steps;

    @Inject
    DraftFiles drafts;

    @Inject
    Workbench workbench;

    @Inject
    Clamd clamd;

    /**
     * Takes a file along with the draft of that key; it belongs to what is published or replied under the key.
     *
     * @throws UnfitFileException when it is too large, of a kind that is not taken, dangerous, or can't be cleaned, and when
     *     there are too many files already
     */
    @RolesAllowed(Roles.POST)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileCard attach(@Valid @NotNull AttachFile command) {
        if (command.content().length > AttachFile.MOST_BYTES) {
            throw new UnfitFileException(FilesError.FILE_TOO_LARGE, AttachFile.MOST_BYTES >> 20);
        }
        Viewer viewer = viewers.current();
        FileName name = FileName.of(command.name());
        steps.requireRoom(viewer, command.draft(), command.content().length);
        CleanFile clean = workbench.turn(
                () -> Inspection.clean(name, command.content()), () -> new UnfitFileException(FilesError.FILES_BUSY));
        if (clean.content().length > AttachFile.MOST_BYTES) {
            throw new UnfitFileException(FilesError.FILE_TOO_LARGE, AttachFile.MOST_BYTES >> 20);
        }
        ScanState scan = clean.kind() == FileKind.SAMPLE ? ScanState.SAMPLE : scanned(command.content());
        UUID id = steps.keep(viewer, command.draft(), name.text(), clean, scan);
        return new FileCard(
                id, null, name.text(), clean.kind(), clean.content().length, FileFacts.sha256(clean.content()), scan);
    }

    private ScanState scanned(byte[] raw) {
        Clamd.Said said = clamd.ask(raw);
        if (said.state() == ScanState.INFECTED) {
            throw new UnfitFileException(
                    FilesError.FILE_INFECTED, said.finding().orElse("?"));
        }
        return said.state();
    }

    /** The files of the draft, in the order in which they came. */
    @RolesAllowed(Roles.POST)
    public List<FileCard> waiting(@NotNull String draft) {
        return drafts.cards(viewers.current(), draft);
    }

    /** Names of the files of the draft and what can be read in them: for whoever looks whether that could tell who writes. */
    @RolesAllowed(Roles.POST)
    public String words(@NotNull String draft) {
        return drafts.words(viewers.current(), draft);
    }

    /** Takes a file out of a draft again; nothing happens when there is none. */
    @RolesAllowed(Roles.POST)
    public void detach(@NotNull UUID file) {
        drafts.remove(viewers.current(), file);
    }
}
