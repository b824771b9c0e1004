package org.noroshi.export;

import java.io.IOException;

/** Whoever makes the copy has to leave it alone: rights are gone, or somebody else is at it. */
class ExportStoppedException extends IOException {

    private static final long serialVersionUID = 1L;
}
