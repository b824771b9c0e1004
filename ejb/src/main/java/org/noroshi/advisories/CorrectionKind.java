package org.noroshi.advisories;

/** What is said about an alert later. */
public enum CorrectionKind {
    /** 訂正: something in it was wrong. */
    CORRECTION,
    /** 取下げ: all of it was. */
    WITHDRAWAL
}
