package org.noroshi.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A removal in the desk's list.
 *
 * @param title of the thread; empty when it is gone with the post
 */
public record RemovalLine(
        UUID id, Optional<String> title, int seq, Breach ground, RemovalState state, Instant decidedAt) {}
