package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.PostCustody;

/** Files as an account takes them along with everything else (article 16-4). Called inside the transactions of that. */
@ApplicationScoped
public class FileCopies {

    @Inject
    PostCustody custody;

    @Inject
    FileRows rows;

    @Inject
    FileSteps steps;

    @Inject
    Seal seal;

    protected FileCopies() {}

    /** The files of those of the posts that the viewer may see. */
    public Map<UUID, List<FileCard>> of(Viewer viewer, Collection<UUID> posts) {
        return rows.of(viewer, posts).stream()
                .map(file -> file.card(seal))
                .collect(Collectors.groupingBy(FileCard::post));
    }

    /** A file that the viewer has attached; empty when it is not, not any more, or a virus was found in it. */
    public Optional<byte[]> own(Viewer viewer, UUID id) {
        return rows.find(viewer, id)
                .filter(file -> file.scan() != ScanState.INFECTED)
                .filter(file -> custody.find(viewer, file.post())
                        .filter(post -> custody.isOwn(viewer, post))
                        .isPresent())
                .map(file -> steps.content(viewer, file));
    }
}
