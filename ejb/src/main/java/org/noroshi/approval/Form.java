package org.noroshi.approval;

/** What becomes of it when it is approved. */
public enum Form {
    THREAD,
    REPORT,
    REPLY
}
