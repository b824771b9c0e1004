package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.ThreadView;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.sharing.files.FileCard;

/** Lists the files of the posts of a thread. */
@Named
@RequestScoped
public class BoardFilesPage {

    @Inject
    Attachments attachments;

    private Map<UUID, List<FileCard>> files = Map.of();

    /** Reads those of all posts that are shown at once. */
    public void about(ThreadView thread) {
        if (thread != null) {
            files = attachments.of(thread.posts().stream().map(PostView::id).toList()).stream()
                    .collect(Collectors.groupingBy(FileCard::post));
        }
    }

    public List<FileCard> of(UUID post) {
        return files.getOrDefault(post, List.of());
    }
}
