package org.noroshi.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Open a thread.
 *
 * @param clientKey made by the caller for this one submission; the same key again gives the same thread, so a double
 *     click posts once. Also the key of the draft that it was written in, if there is one
 * @param tlp null means the default
 * @param conditions null means none
 * @param urgent everything in the thread is public at once and to the minute, instead of with the next release
 * @param guard why it may be posted although something in it could tell who writes; null when nothing could
 * @param group for whom it is when the audience is a sharing group; not looked at otherwise
 */
public record PublishThread(
        @NotBlank @Size(max = 100) String clientKey,
        @NotNull ThreadKind kind,
        @NotNull Audience audience,
        Tlp tlp,
        Conditions conditions,
        @NotBlank @Size(max = LONGEST_TITLE) String title,
        @NotBlank @Size(max = LONGEST_TEXT) String text,
        boolean urgent,
        GuardReason guard,
        UUID group) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 20_000;

    public PublishThread {
        tlp = tlp == null ? Tlp.DEFAULT : tlp;
        conditions = conditions == null ? Conditions.NONE : conditions;
        title = Words.line(title);
        text = Words.text(text);
        group = audience == Audience.SHARING_GROUP ? group : null;
    }

    /** For no group. */
    public PublishThread(
            String clientKey,
            ThreadKind kind,
            Audience audience,
            Tlp tlp,
            Conditions conditions,
            String title,
            String text,
            boolean urgent,
            GuardReason guard) {
        this(clientKey, kind, audience, tlp, conditions, title, text, urgent, guard, null);
    }

    /** A text in which the guard finds nothing, and which is not urgent. */
    public PublishThread(
            String clientKey,
            ThreadKind kind,
            Audience audience,
            Tlp tlp,
            Conditions conditions,
            String title,
            String text) {
        this(clientKey, kind, audience, tlp, conditions, title, text, false, null);
    }
}
