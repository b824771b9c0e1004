package org.noroshi.desk;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the desk answers.
 *
 * @param open whether somebody is there now
 * @param nextOpening when somebody is there next; now when it is open
 * @param subject the agreed subject of inquiries
 * @param address for inquiries by mail
 */
public record DeskHours(
        boolean open,
        Instant nextOpening,
        LocalTime opens,
        LocalTime closes,
        String subject,
        Optional<String> address) {}
