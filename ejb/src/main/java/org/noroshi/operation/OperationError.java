package org.noroshi.operation;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with what is decided about the service as a whole. */
public enum OperationError implements ErrorCode {
    NOT_A_MODE,
    GROUND_REQUIRED,
    GROUND_NOT_FITTING,
    REASON_REQUIRED,
    END_BEFORE_START,
    START_PASSED,
    URGENT_REASON_REQUIRED,
    CHIEF_NEEDED,
    NOT_POSSIBLE_NOW
}
