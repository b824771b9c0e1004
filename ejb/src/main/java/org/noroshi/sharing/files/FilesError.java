package org.noroshi.sharing.files;

import org.noroshi.platform.ErrorCode;

/** Why a file is not taken, or not handed out. */
public enum FilesError implements ErrorCode {
    FILE_TOO_LARGE,
    FILE_EMPTY,
    FILE_NAME_UNUSABLE,
    FILE_TYPE_NOT_TAKEN,
    FILE_NOT_WHAT_IT_SAYS,
    FILE_WEB_PAGE,
    FILE_PROGRAM,
    FILE_OLD_OR_LOCKED_OFFICE,
    FILE_LOCKED,
    FILE_BROKEN,
    FILE_MACROS,
    FILE_EMBEDDED,
    FILE_LINKED,
    FILE_ACTIVE_FORM,
    FILE_PICTURE_WITHIN,
    FILE_PART_UNKNOWN,
    FILE_UNPACKS_TOO_LARGE,
    FILE_PICTURE_TOO_LARGE,
    FILE_PICTURE_UNREADABLE,
    FILE_ZIP_NOT_A_SAMPLE,
    FILE_INFECTED,
    FILE_NOT_TO_KEEP,
    TOO_MANY_FILES,
    TOO_MUCH_WAITING,
    FILES_BUSY,
    FILES_HELD
}
