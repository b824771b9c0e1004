package org.noroshi.delivery;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a mail that came in. */
public enum IncomingError implements ErrorCode {
    NOBODY_TAKES_IT
}
