package org.noroshi.desk;

/** How an inquiry came, and how its asker gets the answer. */
public enum InquiryOrigin {
    PORTAL,
    MAIL,
    /** By the form for people without an account, answered by mail. */
    FORM
}
