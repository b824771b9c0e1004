package org.noroshi.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A whole hospital may do less for a while (article 11-2). */
public record SuspendContract(@NotNull UUID contract, Grade grade, @NotNull @Valid RestrictionFacts facts) {}
