package org.noroshi.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One user may do less for a while (article 11-2). */
public record SuspendUser(@NotNull UUID seat, Grade grade, @NotNull @Valid RestrictionFacts facts) {}
