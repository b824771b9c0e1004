package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.groups.GroupView;
import org.noroshi.identity.Voice;
import org.noroshi.platform.Messages;

/**
 * A thread in a list.
 *
 * @param tlp the strictest label among its posts; of a call, among those that the viewer sees
 * @param author pseudonym of who opened it, in the viewer's language
 * @param openedAt when it became public, or will: the time of a release, or to the minute when it is urgent
 * @param replies what the viewer may see of them
 * @param voices how many authors
 * @param answered an answer was accepted
 * @param open the opening post is published
 * @param pending the opening post waits for its release, so there is no thread yet but for who opened it
 * @param urgent everything in it is public at once
 * @param mine the viewer has opened it
 * @param participating the viewer has written in it
 * @param group for whom it is; null unless its audience is a sharing group
 * @param unread posts of others that the viewer has not seen yet, or not known
 */
public record ThreadSummary(
        UUID id,
        ThreadKind kind,
        String title,
        Tlp tlp,
        Audience audience,
        Conditions conditions,
        String author,
        Voice voice,
        Instant openedAt,
        Instant lastActivity,
        int replies,
        int voices,
        boolean answered,
        boolean open,
        boolean pending,
        boolean urgent,
        boolean mine,
        boolean participating,
        GroupView group,
        int unread,
        List<Tag> tags) {

    /** For whom it is, in words: a sharing group by its name. */
    public String readers(Locale language) {
        return group == null
                ? audience.text(language)
                : Messages.of(ThreadSummary.class).text(language, "readers.group", group.name());
    }

    /** A question that still waits for its answer. */
    public boolean waiting() {
        return kind.hasAnswer() && !answered && open && !audience.isCall();
    }
}
