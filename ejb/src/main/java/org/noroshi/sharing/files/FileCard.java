package org.noroshi.sharing.files;

import java.util.UUID;

/**
 * A file, as it is listed.
 *
 * @param post that it belongs to; null as long as that is a draft
 * @param sha256 of what is handed out
 */
public record FileCard(UUID id, UUID post, String name, FileKind kind, int bytes, String sha256, ScanState scan) {

    /** Something dangerous, on purpose. */
    public boolean sample() {
        return kind == FileKind.SAMPLE;
    }

    /** Nobody gets it any more. */
    public boolean infected() {
        return scan == ScanState.INFECTED;
    }

    public boolean scanned() {
        return scan == ScanState.CLEAN;
    }

    public int kilobytes() {
        return (bytes + 1_023) / 1_024;
    }
}
