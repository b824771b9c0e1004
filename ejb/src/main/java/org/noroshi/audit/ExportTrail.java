package org.noroshi.audit;

import jakarta.validation.constraints.NotNull;

/**
 * Rows of the trail are to be taken along.
 *
 * @param purpose what for; stays on record
 */
public record ExportTrail(@NotNull AskTrail question, @NotNull TrailFormat format, String purpose) {}
