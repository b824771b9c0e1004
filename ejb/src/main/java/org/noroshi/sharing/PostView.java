package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.identity.Voice;

/**
 * A post in its thread, with what the viewer may do with it.
 *
 * @param seq place in the thread, from 1; where a number is missing there is nothing for the viewer to see
 * @param revealed the name that the author gives to readers of this thread; null when there is the pseudonym alone
 * @param text Markdown as it was written
 * @param html the same, safe to show
 * @param editedAt null when it never was
 * @param card what the viewer may do with it
 * @param version to be given back with an edit
 * @param state {@code PUBLISHED}, {@code WITHDRAWN} or {@code HELD}; others are never seen
 */
public record PostView(
        UUID id,
        UUID thread,
        ThreadKind kind,
        int seq,
        String author,
        String revealed,
        Voice voice,
        String state,
        String text,
        String html,
        Marking marking,
        PermissionCard card,
        List<Quoted> quotes,
        Instant writtenAt,
        Instant editedAt,
        int revisions,
        int version,
        boolean accepted,
        Actions actions) {

    /** A post that this one quotes. */
    public record Quoted(UUID id, UUID thread, int seq, String title) {}

    /** What the viewer may do here and now; the services ask the same policy. */
    public record Actions(
            boolean mine,
            boolean mayEdit,
            boolean mayWithdraw,
            boolean mayQuote,
            boolean mayAccept,
            boolean mayUnaccept) {}

    /** Whether the viewer can ask its author for something that the marking does not permit. */
    public boolean mayAskPermission() {
        return published() && !actions.mine() && !card.askable().isEmpty();
    }

    /** Whether it opens its thread. */
    public boolean opens() {
        return seq == Post.OPENING;
    }

    public boolean published() {
        return PostState.PUBLISHED.name().equals(state);
    }

    public boolean withdrawn() {
        return PostState.WITHDRAWN.name().equals(state);
    }
}
