package org.noroshi.sharing;

import java.time.Instant;

/**
 * What a post said at a time.
 *
 * @param number from 1, the first words; the last is what it says now
 * @param title of the thread; null for replies
 */
public record RevisionView(int number, String title, String text, String html, Marking marking, Instant writtenAt) {}
