package org.noroshi.emergency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An emergency, for the desk.
 *
 * @param title of the thread
 * @param callUntil when whom to call is erased at the latest; empty when nobody wants to be called
 * @param seenAt when an officer has looked for the first time
 * @param done the desk has dealt with it
 */
public record EmergencyCard(
        UUID thread,
        String title,
        Instant askedAt,
        Optional<Instant> callUntil,
        Optional<Instant> seenAt,
        boolean done) {}
