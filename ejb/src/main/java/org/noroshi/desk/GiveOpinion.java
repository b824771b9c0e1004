package org.noroshi.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a second officer says.
 *
 * @param version as it was on the screen
 * @param why needed when it is declined
 */
public record GiveOpinion(@NotNull UUID proposal, int version, String why) {}
