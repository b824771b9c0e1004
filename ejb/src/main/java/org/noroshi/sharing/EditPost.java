package org.noroshi.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Replace the words and the marking of a post.
 *
 * @param version of the post that the author has seen
 * @param title for the opening post; ignored for replies
 */
public record EditPost(
        @NotNull UUID post,
        int version,
        @Size(max = PublishThread.LONGEST_TITLE) String title,
        @NotBlank @Size(max = PublishThread.LONGEST_TEXT) String text,
        @NotNull Tlp tlp,
        Conditions conditions) {

    public EditPost {
        conditions = conditions == null ? Conditions.NONE : conditions;
        title = Words.line(title);
        text = Words.text(text);
    }
}
