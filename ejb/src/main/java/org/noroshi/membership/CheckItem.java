package org.noroshi.membership;

import java.util.Locale;

/** What an officer has to have looked into, with evidence, before an application can be accepted. */
public enum CheckItem {
    /** A medical institution that exists in Japan. */
    A06_1_1,
    /** Users are staff who deal with information systems or their security. */
    A06_1_2,
    /** Addresses are of the institution's domain, or there is a reason for an exception. */
    N3A,
    /** The application comes from the institution: called back, written to, or shown by a document. */
    N3C;

    /** The place in the terms: {@code A06-1-1}, {@code N3a}. */
    String code() {
        return name().startsWith("N") ? "N" + name().substring(1).toLowerCase(Locale.ROOT) : name().replace('_', '-');
    }
}
