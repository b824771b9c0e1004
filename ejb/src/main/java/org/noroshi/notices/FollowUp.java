package org.noroshi.notices;

/** What a later notice does to an earlier one, which itself stays as it was. */
public enum FollowUp {
    /** 訂正 */
    CORRECTION,
    /** 取消し */
    WITHDRAWAL
}
