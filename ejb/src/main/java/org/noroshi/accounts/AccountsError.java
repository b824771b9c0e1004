package org.noroshi.accounts;

import org.noroshi.platform.ErrorCode;

/** What can be wrong when somebody signs in, or cares for an account. */
public enum AccountsError implements ErrorCode {
    ACCOUNT_STATE,
    SIGN_IN_FAILED,
    SIGN_IN_LAPSED,
    CODE_WRONG,
    CODE_OF_OTHER_APP,
    SECOND_FACTOR_DEMANDED,
    SECOND_FACTOR_MISSING,
    ACCESS_SUSPENDED,
    ACCESS_STOPPED,
    ACCESS_ENDED,
    ASLEEP,
    FROZEN,
    PROVIDER_SILENT,
    PROVIDER_DECLINED,
    PROVIDER_LAPSED,
    PROVIDER_TAKEN,
    LINK_INVALID,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_BREACHED,
    PASSWORD_CONTAINS_ID,
    PASSWORD_WRONG,
    PASSWORDS_DIFFER,
    SET_UP_CODE_INVALID,
    SET_UP_DONE,
    ADDRESS_IN_USE,
    NOT_A_STAFF_GROUP,
    END_NOT_AHEAD,
    END_TOO_FAR,
    OWN_ACCOUNT,
    EXPIRY_NOT_AHEAD,
    EXPIRY_TOO_FAR,
    TOO_MANY_TOKENS
}
