package org.noroshi.export;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a copy to take along. */
public enum ExportError implements ErrorCode {
    EXPORT_UNDER_WAY
}
