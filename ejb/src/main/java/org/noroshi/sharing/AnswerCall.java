package org.noroshi.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Answer a call.
 *
 * @param note why one would like to take part; the call's author reads it and nobody else
 * @param guard as in {@link PublishThread}
 */
public record AnswerCall(@NotNull UUID thread, @NotBlank @Size(max = LONGEST_NOTE) String note, GuardReason guard) {

    public static final int LONGEST_NOTE = 1_000;

    public AnswerCall {
        note = Words.text(note);
    }
}
