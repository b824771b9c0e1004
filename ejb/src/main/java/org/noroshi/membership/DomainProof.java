package org.noroshi.membership;

/** What shows that a domain is an institution's own (note 3). */
public enum DomainProof {
    /** The desk accepted it with the application. */
    DESK,
    /** Somebody read a mail that was sent to an address in it. */
    MAIL,
    /** A TXT record that only its owner can have set. */
    DNS
}
