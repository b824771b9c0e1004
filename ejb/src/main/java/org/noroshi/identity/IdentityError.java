package org.noroshi.identity;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with openings of the seal. */
public enum IdentityError implements ErrorCode {
    OPENING_UNDER_WAY,
    OPENING_IS_OWN,
    OPENING_SAME_ROLE,
    OPENING_OWN_INTEREST,
    OPENING_NOT_OPEN,
    OPENING_NOT_YOURS,
    OPENING_LAPSED,
    SEALED_AGAIN,
    REVIEW_NEEDS_ORDER,
    REVIEW_DAY,
    NOT_HELD,
    NOT_A_MEMBER,
    NOT_WRITTEN_HERE
}
