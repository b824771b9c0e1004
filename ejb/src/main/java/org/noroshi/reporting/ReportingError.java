package org.noroshi.reporting;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a copy to take along. */
public enum ReportingError implements ErrorCode {
    EXPORT_UNDER_WAY
}
