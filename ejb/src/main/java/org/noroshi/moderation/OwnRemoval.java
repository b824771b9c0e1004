package org.noroshi.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.ThreadKind;

/**
 * A post of the viewer's own that was removed.
 *
 * @param title of its thread; empty when the thread is gone with it
 * @param writtenAt when it was posted, rounded
 * @param explanation what the officer wrote for the author; empty when there is none
 * @param appeal what the author has objected
 * @param answer what the second officer wrote to that
 * @param mayAppeal whether the author can object now
 */
public record OwnRemoval(
        UUID id,
        UUID thread,
        ThreadKind kind,
        int seq,
        Optional<String> title,
        Instant writtenAt,
        Breach ground,
        RemovalState state,
        Instant removedAt,
        Instant appealUntil,
        String explanation,
        String appeal,
        String answer,
        boolean mayAppeal) {}
