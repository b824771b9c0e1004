package org.noroshi.advisories;

/** Where an alert stands. */
public enum AlertState {
    /** 下書き: analysts write it. */
    DRAFT,
    /** 回答受付中: everybody reads it, hospitals answer. */
    PUBLISHED,
    /** 終了: everybody reads it, the answers stay as they are. */
    CLOSED,
    /** 取下げ: it was wrong as a whole. */
    WITHDRAWN
}
