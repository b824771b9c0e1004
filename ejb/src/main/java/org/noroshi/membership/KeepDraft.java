package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * What was typed so far shall be kept.
 *
 * @param version the one that was on the screen
 */
public record KeepDraft(@NotNull String link, int version, @NotNull ApplicationForm form, @NotNull Locale language) {}
