package org.noroshi.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Replace the words and the marking of a post.
 *
 * @param version of the post that the author has seen
 * @param title for the opening post; ignored for replies
 * @param guard as in {@link PublishThread}; what stood there before needs none
 */
public record EditPost(
        @NotNull UUID post,
        int version,
        @Size(max = PublishThread.LONGEST_TITLE) String title,
        @NotBlank @Size(max = PublishThread.LONGEST_TEXT) String text,
        @NotNull Tlp tlp,
        Conditions conditions,
        GuardReason guard) {

    public EditPost {
        conditions = conditions == null ? Conditions.NONE : conditions;
        title = Words.line(title);
        text = Words.text(text);
    }

    /** A text in which the guard finds nothing new. */
    public EditPost(UUID post, int version, String title, String text, Tlp tlp, Conditions conditions) {
        this(post, version, title, text, tlp, conditions, null);
    }
}
