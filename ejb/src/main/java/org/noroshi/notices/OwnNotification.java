package org.noroshi.notices;

import java.time.Instant;

/**
 * One thing that concerns the reader alone.
 *
 * @param path page where it is read
 */
public record OwnNotification(String text, Instant at, String path) {}
