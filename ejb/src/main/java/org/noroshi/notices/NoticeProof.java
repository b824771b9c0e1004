package org.noroshi.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known about one notice and one hospital.
 *
 * @param announced when it was posted; empty while it is not issued
 * @param mailed when the relay took the mail to the address of article 21
 * @param failed when that mail was refused or came back
 * @param shown when somebody of the hospital opened it first
 * @param confirmed when the liaison confirmed it
 * @param reached when an officer noted having reached the hospital otherwise
 */
public record NoticeProof(
        UUID notice,
        String title,
        String text,
        Optional<Instant> announced,
        Optional<Instant> mailed,
        Optional<Instant> failed,
        String problem,
        Optional<Instant> shown,
        Optional<Instant> confirmed,
        Optional<Instant> reached) {}
