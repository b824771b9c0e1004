package org.noroshi.advisories;

import java.time.Instant;

/**
 * One answer that a hospital has given; its own users alone see it.
 *
 * @param who the user's name at that time
 */
public record AnswerStep(Concern concern, String note, String who, Instant at) {}
