package org.noroshi.desk;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with something the desk does for itself. */
public enum DeskError implements ErrorCode {
    SAME_VALUE,
    CHANGE_WAITS,
    NOT_WAITING,
    TAKEN_ALREADY
}
