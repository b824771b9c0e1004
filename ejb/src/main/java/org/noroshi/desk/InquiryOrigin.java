package org.noroshi.desk;

/** How an inquiry came, and how its asker gets the answer. */
public enum InquiryOrigin {
    PORTAL,
    MAIL
}
