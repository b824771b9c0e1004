package org.noroshi.terms;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Keeps a draft as it was typed.
 *
 * @param version of the draft that was on the screen
 */
public record KeepTerms(@NotNull UUID draft, int version, @NotNull TermsSources sources) {}
