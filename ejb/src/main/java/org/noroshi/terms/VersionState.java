package org.noroshi.terms;

/** How a version stands at one moment; reckoned from its times. */
public enum VersionState {
    ANNOUNCED,
    IN_FORCE,
    REPLACED,
    CANCELLED
}
