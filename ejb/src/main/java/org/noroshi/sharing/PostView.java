package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.identity.Voice;

/**
 * A post in its thread, with what the viewer may do with it.
 *
 * @param seq place in the thread, from 1; where a number is missing there is nothing for the viewer to see. A post
 *     without a place yet ({@link #placed}) has a number behind all others that says nothing
 * @param revealed the name that the author gives to readers of this thread; null when there is the pseudonym alone
 * @param text Markdown as it was written
 * @param html the same, safe to show
 * @param writtenAt when it became public, or will
 * @param exactAt when it was written, to the second; for its author alone, null for others
 * @param editedAt null when it never was
 * @param card what the viewer may do with it
 * @param version to be given back with an edit
 * @param state {@code PENDING}, {@code PUBLISHED}, {@code WITHDRAWN} or {@code HELD}; others are never seen
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
        Instant exactAt,
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

    /** The sections of a report, by their keys; empty when it is none. */
    public Map<String, String> sections() {
        return ReportText.sections(kind, text);
    }

    /** Whether it opens its thread. */
    public boolean opens() {
        return seq == Post.OPENING;
    }

    public boolean published() {
        return PostState.PUBLISHED.name().equals(state);
    }

    /** Whether it still waits for its release, seen by its author alone. */
    public boolean pending() {
        return PostState.PENDING.name().equals(state);
    }

    /** Whether it has its place in the thread; what was never released has none. */
    public boolean placed() {
        return Post.isPlace(seq);
    }

    public boolean withdrawn() {
        return PostState.WITHDRAWN.name().equals(state);
    }
}
