package org.noroshi.desk;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with an inquiry. */
public enum InquiryError implements ErrorCode {
    KIND_REQUIRED,
    INQUIRY_STATE,
    NOT_AN_OFFICER,
    NOT_A_NAME,
    TOO_MANY_MESSAGES
}
