package org.noroshi.desk;

import java.time.Instant;

/**
 * One value that a setting was given.
 *
 * @param value in words
 * @param by names of the officer or officers
 */
public record SettingLine(String value, String reason, String by, Instant at) {}
