package org.noroshi.advisories;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A hospital says how an alert concerns it.
 *
 * @param note for the hospital itself; may be missing
 * @param step how many answers the caller saw that the hospital had given before
 */
public record AnswerAlert(@NotNull UUID alert, @NotNull Concern concern, String note, int step) {

    static final int NOTE = 1_000;
}
