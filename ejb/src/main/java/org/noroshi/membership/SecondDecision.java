package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A second officer agrees with what the first proposed, or not. */
public record SecondDecision(@NotNull UUID application, int version, boolean agreed, String note) {}
