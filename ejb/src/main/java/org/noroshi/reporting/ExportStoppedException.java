package org.noroshi.reporting;

/** Whoever makes the copy has to leave it alone: rights are gone, or somebody else is at it. */
class ExportStoppedException extends Exception {

    private static final long serialVersionUID = 1L;
}
