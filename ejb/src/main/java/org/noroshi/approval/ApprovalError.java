package org.noroshi.approval;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with an approval inside a hospital. */
public enum ApprovalError implements ErrorCode {
    NO_APPROVER,
    NOT_A_COLLEAGUE,
    WAITS_ALREADY,
    CHANGED_SINCE,
    WRITER_MAY_NOT,
    THREAD_IS_GONE,
    DOES_NOT_FIT_ANY_MORE
}
