package org.noroshi.moderation;

import java.util.UUID;

/**
 * What an officer says to a removal that waits for one.
 *
 * @param version as it was on the screen
 * @param words why; needed except for agreeing
 */
public record DecideRemoval(UUID removal, int version, String words) {}
