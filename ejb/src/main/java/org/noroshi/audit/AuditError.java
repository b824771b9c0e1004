package org.noroshi.audit;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with what is asked of the log. */
public enum AuditError implements ErrorCode {
    NO_ADDRESS,
    NOT_A_DAY,
    NOT_AN_ID,
    FROM_AFTER_UNTIL,
    NAME_TAKEN,
    TOO_MANY_QUESTIONS,
    TOO_MANY_ROWS,
    VERIFICATION_RUNS
}
