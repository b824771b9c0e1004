package org.noroshi.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.PostView;

/**
 * A reported post as an officer sees it: pseudonyms, and no reporters.
 *
 * @param post empty when it is not there any more, because its author took it back or it was removed
 * @param removal of the post, if there is one
 * @param note what an officer wrote at the end
 */
public record ReportCard(
        ReportLine line,
        int version,
        UUID postId,
        UUID thread,
        Optional<PostView> post,
        boolean held,
        List<Accusation> accusations,
        Optional<UUID> removal,
        Optional<String> note) {

    /** One report. */
    public record Accusation(Breach category, String text, Instant madeAt) {}
}
