package org.noroshi.notices;

/** What a notice means to who gets it. */
public enum NoticeKind {
    /** 重要なお知らせ: what the terms make the provider tell its members; nobody can switch it off. */
    LEGAL,
    /** お知らせ: good to know. */
    INFORMATIONAL
}
