package org.noroshi.desk;

/** One line of what an officer has to know. */
public record Fact(String label, String value) {}
