package org.noroshi.membership;

/** What an officer has to have looked into, with evidence, before an application can be accepted. */
public enum CheckItem {
    /** A medical institution that exists in Japan. */
    A06_1_1,
    /** Users are staff who deal with information systems or their security. */
    A06_1_2,
    /** Addresses are of the institution's domain, or there is a reason for an exception. */
    N3A,
    /** The application comes from the institution: called back, written to, or shown by a document. */
    N3C
}
