package org.noroshi.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.files.FileShown;
import org.noroshi.sharing.files.HeldFiles;

/** Files of what waits for approval: whoever decides about a text looks at them too, and takes none along. */
@Stateless
public class ApprovalFiles {

    @Inject
    Viewers viewers;

    @Inject
    ApprovalRule rule;

    @Inject
    HeldFiles files;

    /**
     * One file.
     *
     * @param id of what waits
     * @throws NotFoundException when there is no such file, or nothing that the caller may read
     */
    @RolesAllowed(Roles.READ)
    public FileShown look(@NotNull UUID id, @NotNull UUID file) {
        WaitingPost post = readable(id);
        return files.look(viewers.of(post.author()), post.clientKey(), file);
    }

    /**
     * A page of it as a picture that was painted here; pages begin with 0.
     *
     * @throws NotFoundException as above, or when there is nothing to be shown
     */
    @RolesAllowed(Roles.READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] picture(@NotNull UUID id, @NotNull UUID file, int page) {
        WaitingPost post = readable(id);
        return files.picture(viewers.of(post.author()), post.clientKey(), file, page);
    }

    private WaitingPost readable(UUID id) {
        Viewer viewer = viewers.current();
        UUID hospital = rule.hospital(viewer).orElseThrow(NotFoundException::new);
        return rule.find(hospital, id)
                .filter(post -> rule.mayRead(viewer, hospital, post))
                .orElseThrow(NotFoundException::new);
    }
}
