package org.noroshi.emergency;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with an emergency. */
public enum EmergencyError implements ErrorCode {
    CHOOSE_TROUBLE,
    NOT_A_TELEPHONE_NUMBER,
    SAY_WHETHER_TO_CALL,
    NOTHING_TO_CALL,
    IS_OVER
}
