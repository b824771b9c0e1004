package org.noroshi.terms;

import java.util.UUID;

/**
 * For what somebody agrees: an application (the hospital agrees, article 5-1) or an account (the user has been told,
 * article 14-2).
 */
public record ConsentSubject(Kind kind, UUID id) {

    public enum Kind {
        APPLICATION,
        ACCOUNT
    }

    public static ConsentSubject application(UUID id) {
        return new ConsentSubject(Kind.APPLICATION, id);
    }

    public static ConsentSubject account(UUID id) {
        return new ConsentSubject(Kind.ACCOUNT, id);
    }
}
