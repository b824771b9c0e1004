package org.noroshi.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the own sign-ins, as its owner sees it.
 *
 * @param browser such as {@code Firefox / Windows}
 * @param place coarse, such as {@code 203.0.*.*}
 * @param since rounded to ten minutes
 * @param current whether the list is being looked at with it
 */
public record SessionCard(UUID session, String browser, String place, Instant since, Instant endsAt, boolean current) {}
