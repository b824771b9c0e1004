package org.noroshi.delivery;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with the wording of a mail. */
public enum DeliveryError implements ErrorCode {
    TEMPLATE_SHAPE,
    TEMPLATE_VALUES
}
