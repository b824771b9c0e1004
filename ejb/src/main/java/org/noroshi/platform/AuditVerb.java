package org.noroshi.platform;

/** What can be done, as the trail knows it. The first five are those of article 19-1. */
public enum AuditVerb {
    REGISTER,
    POST,
    VIEW,
    DELETE,
    SEND,
    SIGN_IN,
    SIGN_OUT,
    DECIDE,
    CHANGE
}
