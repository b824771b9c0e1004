package org.noroshi.identity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What the second officer says.
 *
 * @param version of what was on the screen
 * @param why needed for a no
 */
public record DecideOpening(@NotNull UUID opening, int version, boolean agreed, String why) {}
