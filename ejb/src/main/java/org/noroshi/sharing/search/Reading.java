package org.noroshi.sharing.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Finding;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** What has been found in a text so far, and which of its places are settled. */
record Reading(MappedText text, List<Finding> found, BitSet taken) {

    static Reading of(MappedText text) {
        return new Reading(text, new ArrayList<>(), new BitSet());
    }

    /** Something was found; others may find more in the same place. */
    void add(Kind kind, String value, int from, int to, Form form) {
        found.add(new Finding(new Identifier(kind, value, text.sourceStart(from), text.sourceEnd(to - 1)), form));
    }

    /** Something was found, and the place is nobody else's. */
    void claim(Kind kind, String value, int from, int to, Form form) {
        add(kind, value, from, to, form);
        taken.set(from, to);
    }

    boolean isTaken(int at) {
        return taken.get(at);
    }
}
