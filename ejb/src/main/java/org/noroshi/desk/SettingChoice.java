package org.noroshi.desk;

/** One of the values that a setting may have, and what it means. */
public record SettingChoice(String value, String words) {}
