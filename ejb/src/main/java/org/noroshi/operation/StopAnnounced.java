package org.noroshi.operation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Mode;

/**
 * A stop or limit that lies ahead is to be told to the members (article 11-5); fired in the transaction that orders it.
 *
 * @param until empty when its end is not known yet
 * @param messageJa what people are told; may be empty
 */
public record StopAnnounced(
        UUID order, Mode mode, Instant from, Optional<Instant> until, String messageJa, String messageEn) {}
