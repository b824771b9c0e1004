package org.noroshi.notices;

/** What can become of a notice at one hospital. */
public enum NoticeFactKind {
    /** The relay took the mail to the liaison. */
    MAILED,
    /** The relay would not have it. */
    REFUSED,
    /** The mail came back, or an officer knows that it did not arrive. */
    RETURNED,
    /** Somebody of the hospital has opened it for the first time. */
    SHOWN,
    /** The liaison has confirmed it. */
    READ,
    /** An officer has reached the hospital in another way. */
    HANDLED
}
