package org.noroshi.membership;

/** What has happened to a domain of a member. */
public enum DomainChange {
    CLAIMED,
    PROVED,
    SUBDOMAINS,
    DROPPED
}
