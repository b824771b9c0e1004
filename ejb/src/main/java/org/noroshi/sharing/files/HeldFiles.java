package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.NotFoundException;

/**
 * Files of drafts that wait for somebody's approval, for who is to decide and for their writer. Whether somebody may see
 * them, the caller has asked; nobody takes a copy along before there is a post.
 */
@ApplicationScoped
public class HeldFiles {

    @Inject
    FileSteps steps;

    @Inject
    FileShowing showing;

    protected HeldFiles() {}

    /**
     * One file of the draft.
     *
     * @throws NotFoundException when the draft has no such file
     */
    public FileShown look(Viewer writer, String draft, UUID file) {
        return steps.ofDraft(writer, draft, file)
                .map(found -> showing.of(writer, found))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * A page of it as a picture, called outside of any transaction.
     *
     * @throws NotFoundException when the draft has no such file, or there is nothing to be shown
     */
    public byte[] picture(Viewer writer, String draft, UUID file, int page) {
        return showing.picture(writer, steps.ofDraft(writer, draft, file), page);
    }
}
