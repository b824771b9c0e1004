package org.noroshi.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Save what is being written, finished or not.
 *
 * @param id made by the caller for a new draft; becomes the client key when it is published
 * @param thread to reply in; null for a new thread
 * @param kind null while not chosen
 * @param urgent as in {@link PublishThread}
 * @param group null while not chosen
 * @param tags chosen so far
 */
public record SaveDraft(
        @NotNull UUID id,
        UUID thread,
        ThreadKind kind,
        Audience audience,
        Tlp tlp,
        Conditions conditions,
        @Size(max = LONGEST_TITLE) String title,
        @Size(max = LONGEST_TEXT) String text,
        boolean urgent,
        UUID group,
        Set<String> tags) {

    /** A draft may be too long for a while; its author is told when publishing. */
    public static final int LONGEST_TITLE = 1_000;

    public static final int LONGEST_TEXT = 60_000;

    public SaveDraft {
        conditions = conditions == null ? Conditions.NONE : conditions;
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        tags = tags == null ? Set.of() : Set.copyOf(tags);
    }

    /** Without group and tags. */
    public SaveDraft(
            UUID id,
            UUID thread,
            ThreadKind kind,
            Audience audience,
            Tlp tlp,
            Conditions conditions,
            String title,
            String text,
            boolean urgent) {
        this(id, thread, kind, audience, tlp, conditions, title, text, urgent, null, Set.of());
    }

    /** A reply, or a thread that is not urgent. */
    public SaveDraft(
            UUID id,
            UUID thread,
            ThreadKind kind,
            Audience audience,
            Tlp tlp,
            Conditions conditions,
            String title,
            String text) {
        this(id, thread, kind, audience, tlp, conditions, title, text, false, null, Set.of());
    }
}
