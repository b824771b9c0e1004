package org.noroshi.permissions;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a request to an author. */
public enum PermissionsError implements ErrorCode {
    OWN_POST,
    NOT_TO_BE_ASKED,
    ASKED_ALREADY,
    TOO_MANY_REQUESTS,
    PURPOSE_NEEDED,
    LAST_DAY_NEEDED,
    LAST_DAY_OUT_OF_REACH,
    NOT_POSSIBLE_NOW,
    ANSWER_TOO_LATE,
    NO_SUCH_CERTIFICATE
}
