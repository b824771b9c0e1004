package org.noroshi.notices;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a notice. */
public enum NoticesError implements ErrorCode {
    BOTH_OR_NONE,
    ORGANISATION_REQUIRED,
    ORGANISATION_NOT_ASKED,
    STAFF_BY_PORTAL,
    NOT_A_DRAFT,
    NOT_SCHEDULED,
    TIME_IS_PAST,
    TIME_TOO_FAR,
    RECIPIENTS_CHANGED,
    NOT_OUT,
    FOLLOWED_ALREADY
}
