package org.noroshi.membership;

import org.noroshi.platform.Enforces;

/**
 * What a member has to tell when it changes (article 17-2), and what follows. Who the member <em>is</em> does not change:
 * another founder, legal entity or a merger needs a new application, and this contract ends (article 29).
 */
@Enforces("A17-2")
@Enforces("A29")
public enum ChangeItem {
    NAME(Handling.REVIEWED),
    KANA(Handling.AT_ONCE),
    POSTAL_CODE(Handling.AT_ONCE),
    PREFECTURE(Handling.REVIEWED),
    ADDRESS(Handling.REVIEWED),
    TELEPHONE(Handling.REVIEWED),
    BEDS(Handling.AT_ONCE),
    /** The legal address to which notices go. */
    LIAISON_MAIL(Handling.REVIEWED),
    /** Anything else; the desk reads it. */
    OTHER(Handling.REVIEWED),
    FOUNDER(Handling.NEW_APPLICATION),
    LEGAL_ENTITY(Handling.NEW_APPLICATION);

    /** What follows when a member tells it. */
    public enum Handling {
        /** It counts at once; the desk can see it. */
        AT_ONCE,
        /** It counts when an officer has looked into it. */
        REVIEWED,
        /** It can't be changed: the member applies anew and leaves this contract. */
        NEW_APPLICATION
    }

    private final Handling handling;

    ChangeItem(Handling handling) {
        this.handling = handling;
    }

    public Handling handling() {
        return handling;
    }
}
