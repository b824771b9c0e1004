package org.noroshi.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for an opening of the seal.
 *
 * @param item the post or the thread
 * @param reason written so that somebody who does not know the case can judge it
 * @param review day on which an order that forbids to tell the person is looked at again; empty when there is no such order
 */
public record RequestOpening(
        @NotNull OpeningScope scope,
        @NotNull UUID item,
        @NotNull OpeningGround ground,
        String reason,
        @NotNull Optional<LocalDate> review) {}
