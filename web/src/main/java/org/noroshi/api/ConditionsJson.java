package org.noroshi.api;

import java.time.LocalDate;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Lookup;

/**
 * Conditions of use (article 16-2).
 *
 * @param until last day of use, {@code YYYY-MM-DD}
 * @param lookup {@code UNSAID}, {@code ALLOWED} or {@code FORBIDDEN}: may it be put into public services
 */
public record ConditionsJson(
        LocalDate until,
        String lookup,
        boolean noPrinting,
        boolean vendorsAllowed,
        boolean loadingAllowed,
        boolean publicationAllowed,
        String note) {

    static ConditionsJson of(Conditions conditions) {
        return new ConditionsJson(
                conditions.until(),
                conditions.lookup().name(),
                conditions.noPrinting(),
                conditions.vendorsAllowed(),
                conditions.loadingAllowed(),
                conditions.publicationAllowed(),
                conditions.note());
    }

    static Conditions orNone(ConditionsJson given) {
        return given == null ? Conditions.NONE : given.conditions();
    }

    private Conditions conditions() {
        return new Conditions(
                until,
                lookup == null ? Lookup.UNSAID : Given.constant(Lookup.class, lookup, "conditions.lookup"),
                noPrinting,
                vendorsAllowed,
                loadingAllowed,
                publicationAllowed,
                note);
    }
}
