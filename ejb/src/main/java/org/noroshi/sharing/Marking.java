package org.noroshi.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;

/**
 * All that binds readers of a text: label, audience, conditions (article 16-2). Audience and label are two things; what
 * contradicts itself is told by {@link #contradictions} and never stored.
 */
public record Marking(Tlp tlp, Audience audience, Conditions conditions) {

    /** What a text has when its author chooses nothing. */
    public static final Marking DEFAULT = new Marking(Tlp.DEFAULT, Audience.ALL_MEMBERS, Conditions.NONE);

    public Marking {
        Objects.requireNonNull(tlp);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(conditions);
    }

    /** What is wrong with it, by field of the commands; empty when it makes sense. */
    public List<InvalidInputException.Problem> contradictions() {
        List<InvalidInputException.Problem> found = new ArrayList<>();
        if (tlp == Tlp.RED && !audience.takesRed()) {
            found.add(problem("tlp", SharingError.RED_NEEDS_NAMED_READERS));
        }
        if (tlp == Tlp.RED && (conditions.vendorsAllowed() || conditions.lookup() == Lookup.ALLOWED)) {
            found.add(problem("conditions", SharingError.RED_STAYS_WITH_ITS_READERS));
        }
        if (conditions.publicationAllowed() && tlp != Tlp.CLEAR) {
            found.add(problem("conditions", SharingError.PUBLICATION_NEEDS_CLEAR));
        }
        if (conditions.publicationAllowed() && (conditions.noPrinting() || conditions.lookup() == Lookup.FORBIDDEN)) {
            found.add(problem("conditions", SharingError.PUBLIC_AND_CONFINED));
        }
        if (conditions.loadingAllowed() && tlp != Tlp.RED) {
            found.add(problem("conditions", SharingError.LOADING_IS_ALLOWED_ANYWAY));
        }
        return found;
    }

    /**
     * The marking of a text that carries this one and another along, as a reply or a quote does: the strictest label,
     * all restrictions, only what both permit (permission table, rules 1 and 2). The audience stays.
     */
    public Marking inheriting(Marking other) {
        Tlp strictest = Tlp.strictest(tlp, other.tlp);
        return new Marking(strictest, audience, fitting(strictest, conditions.and(other.conditions)));
    }

    /** The first line of every text outside the page: label and conditions. */
    public String headline(Locale locale) {
        List<String> lines = conditions.lines(locale);
        return lines.isEmpty() ? tlp.label() : tlp.label() + " " + String.join(" ", lines);
    }

    /** The last line: where the marked text ends. */
    public String endLine(Locale locale) {
        return Messages.of(Marking.class).text(locale, "marking.end", tlp.label());
    }

    /** One sentence for the author: who will read it, and what they may do. */
    public String consequence(Locale locale) {
        return Messages.of(Marking.class).text(locale, "consequence." + audience + "." + tlp.name());
    }

    /** What readers may do, for the card beside the text. */
    public List<Permission> permissions(LocalDate today) {
        return EffectivePermissions.of(this, today);
    }

    /** Permissions that make no sense under a stricter label fall away. */
    private static Conditions fitting(Tlp tlp, Conditions merged) {
        return new Conditions(
                merged.until(),
                tlp == Tlp.RED && merged.lookup() == Lookup.ALLOWED ? Lookup.UNSAID : merged.lookup(),
                merged.noPrinting(),
                merged.vendorsAllowed() && tlp != Tlp.RED,
                merged.loadingAllowed() && tlp == Tlp.RED,
                merged.publicationAllowed() && tlp == Tlp.CLEAR,
                merged.note());
    }

    private static InvalidInputException.Problem problem(String field, SharingError code) {
        return new InvalidInputException.Problem(field, code, List.of());
    }
}
