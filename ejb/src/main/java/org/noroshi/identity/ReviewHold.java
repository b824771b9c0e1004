package org.noroshi.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer found when looking at an order again that forbids telling.
 *
 * @param version of what was on the screen
 * @param next day on which to look again; empty when the order is over
 */
public record ReviewHold(@NotNull UUID opening, int version, @NotNull Optional<LocalDate> next) {}
