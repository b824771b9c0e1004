package org.noroshi.polls;

/** One of the answers, by its place. */
public enum Choice {
    A,
    B,
    C,
    D,
    E,
    F
}
