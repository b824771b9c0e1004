package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An officer notes what shows that a condition is met. */
public record NoteCheck(@NotNull UUID application, int version, @NotNull CheckItem item, String evidence) {}
