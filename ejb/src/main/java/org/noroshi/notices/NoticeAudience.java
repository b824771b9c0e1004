package org.noroshi.notices;

/** To whom a notice is posted. */
public enum NoticeAudience {
    /** 一般公開: whoever looks, and every hospital. */
    EVERYBODY,
    /** 全会員: the users of all hospitals. */
    MEMBERS,
    /** 連絡担当者: the liaisons of all hospitals. */
    LIAISONS,
    /** 一つの医療機関: the users of one hospital. */
    ORGANISATION,
    /** 事務局: the service's own staff. */
    STAFF
}
