package org.noroshi.desk;

/** How many of one kind wait. */
public record WorkCount(String what, long count) {}
