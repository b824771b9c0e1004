package org.noroshi.platform;

/** Errors that belong to no capability. */
public enum CommonError implements ErrorCode {
    NOT_FOUND,
    NOT_SIGNED_IN,
    NOT_CONFIRMED,
    NOT_FOR_TOKENS,
    INVALID_INPUT,
    CHANGED_MEANWHILE,
    TOO_MANY_REQUESTS,
    REQUIRED,
    TOO_LONG,
    CONTROL_CHARACTERS,
    NOT_AN_ADDRESS,
    NOT_A_DAY,
    NOT_HOURS,
    NOT_A_SPAN,
    NOT_DAYS,
    NOT_A_NUMBER_BETWEEN,
    STORE_UNAVAILABLE,
    SERVICE_READ_ONLY,
    SERVICE_STOPPED
}
