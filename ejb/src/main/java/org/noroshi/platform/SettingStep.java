package org.noroshi.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One value that a live setting was given, by whom, when and why.
 *
 * @param step counted from 1 for each setting; handed back with a change, so that two officers don't overwrite each other
 */
public record SettingStep(
        int step, String value, String reason, UUID decidedBy, Optional<UUID> secondedBy, Instant madeAt) {}
