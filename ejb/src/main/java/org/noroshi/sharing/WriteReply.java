package org.noroshi.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Reply in a thread.
 *
 * @param clientKey as in {@link PublishThread}
 * @param tlp null, or less strict than the thread, means what the thread has
 * @param conditions on top of those of the thread; null means none
 * @param quotes posts whose words the text carries; their marking comes along
 * @param guard as in {@link PublishThread}
 */
public record WriteReply(
        @NotBlank @Size(max = 100) String clientKey,
        @NotNull UUID thread,
        Tlp tlp,
        Conditions conditions,
        @NotBlank @Size(max = PublishThread.LONGEST_TEXT) String text,
        @Size(max = 20) List<UUID> quotes,
        GuardReason guard) {

    public WriteReply {
        tlp = tlp == null ? Tlp.CLEAR : tlp;
        text = Words.text(text);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
    }

    /** A text in which the guard finds nothing. */
    public WriteReply(String clientKey, UUID thread, Tlp tlp, Conditions conditions, String text, List<UUID> quotes) {
        this(clientKey, thread, tlp, conditions, text, quotes, null);
    }
}
