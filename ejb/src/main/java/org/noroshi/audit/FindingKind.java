package org.noroshi.audit;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What can be wrong with the log. */
public enum FindingKind {
    /** A row does not say what it said when it was chained. */
    ROW_CHANGED,
    /** A row that was chained is gone. */
    ROW_REMOVED,
    /** A row that was written down is gone before it was chained. */
    ROW_VANISHED,
    /** A row is neither chained nor waits to be. */
    ROW_NOT_CHAINED,
    /** A row waits to be chained for far too long. */
    ROW_OVERDUE,
    /** A row was not written by this service. */
    ROW_FOREIGN,
    /** A number is missing in the chain. */
    LINK_MISSING,
    /** A link does not follow from the one before it. */
    LINK_BROKEN,
    /** A link was not made with the key of this service. */
    LINK_FORGED,
    /** The chain ends before a link that was signed. */
    CUT_OFF_BEFORE_ANCHOR,
    /** The chain ends before a link, or differs at it, that this server made itself. */
    CUT_OFF_BEFORE_KNOWN,
    /** The chain is another one than that which was signed. */
    ANCHOR_DIFFERS,
    /** A signature is not the one of the key. */
    ANCHOR_FORGED,
    /** A signed head is missing among the others. */
    ANCHOR_MISSING;

    /** The words that people read. */
    public String text(Locale locale) {
        return Messages.of(FindingKind.class).text(locale, "FindingKind." + name());
    }
}
