package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;

/** What an officer saw that shows a condition is met. */
public record NoteCheck(@NotNull CheckItem item, String evidence) {}
