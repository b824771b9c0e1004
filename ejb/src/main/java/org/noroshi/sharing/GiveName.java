package org.noroshi.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Gives the own name in one thread.
 *
 * @param personal whether the person is named besides the hospital
 */
public record GiveName(@NotNull UUID thread, boolean personal) {}
