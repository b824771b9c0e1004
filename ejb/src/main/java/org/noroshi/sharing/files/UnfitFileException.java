package org.noroshi.sharing.files;

import org.noroshi.platform.InvalidInputException;

/** Thrown when a file can't be taken; says why, and what can be done. */
public class UnfitFileException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    UnfitFileException(FilesError why, Object... args) {
        super("file", why, args);
    }
}
