package org.noroshi.desk;

/** Which part of the list of work. */
public enum WorkFilter {
    ALL,
    FREE,
    MINE,
    OVERDUE
}
