package org.noroshi.operation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.Mode;

/**
 * The service is to run in a mode.
 *
 * @param reason in words, for the record of the desk
 * @param messageJa what people are told, optional
 * @param from when it begins; empty for at once
 * @param until when it ends by itself; empty until it is lifted
 * @param announce whether the members are told by mail beforehand; of use only when it lies ahead
 * @param urgentReason why there is no time to tell them, where it lies ahead and they are not told
 */
public record OrderMode(
        Mode mode,
        ModeGround ground,
        String reason,
        String messageJa,
        String messageEn,
        @NotNull Optional<Instant> from,
        @NotNull Optional<Instant> until,
        boolean announce,
        String urgentReason) {}
