package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;

/**
 * What the author asks of readers, or allows them, beyond the TLP label (article 16-2). Readers are bound by it, so it
 * is shown before the text and goes along wherever the text goes.
 *
 * @param until last day on which the information may be used; null for no end
 * @param lookup whether it may be put into public services
 * @param noPrinting a notice that it is not to be printed or photographed
 * @param vendorsAllowed passing on to contractors and vendors is permitted from the start
 * @param loadingAllowed loading indicators into one's own defences is permitted although the label is TLP:RED
 * @param publicationAllowed the author permits passing on outside and publication; TLP:CLEAR alone does not record it
 * @param note anything else, in the author's words; never null
 */
@Enforces("A16-2")
@Embeddable
public record Conditions(
        @Column(name = "use_until") LocalDate until,
        @Enumerated(EnumType.STRING) @Column(name = "lookup", nullable = false) Lookup lookup,
        @Column(name = "no_printing", nullable = false) boolean noPrinting,
        @Column(name = "vendors_allowed", nullable = false) boolean vendorsAllowed,
        @Column(name = "loading_allowed", nullable = false) boolean loadingAllowed,
        @Column(name = "publication_allowed", nullable = false) boolean publicationAllowed,
        @Column(name = "note", nullable = false) String note) {

    /** Most characters of {@link #note}. */
    public static final int LONGEST_NOTE = 500;

    /** Nothing beyond the label. */
    public static final Conditions NONE = new Conditions(null, Lookup.UNSAID, false, false, false, false, "");

    public Conditions {
        lookup = lookup == null ? Lookup.UNSAID : lookup;
        note = note == null ? "" : note.strip();
    }

    /** What holds when both apply: every restriction of either, and only what both permit. */
    public Conditions and(Conditions other) {
        Set<String> notes = new LinkedHashSet<>(List.of(note, other.note));
        notes.remove("");
        return new Conditions(
                earlier(until, other.until),
                lookup.and(other.lookup),
                noPrinting || other.noPrinting,
                vendorsAllowed && other.vendorsAllowed,
                loadingAllowed && other.loadingAllowed,
                publicationAllowed && other.publicationAllowed,
                note.contains(other.note) ? note : String.join("\n", notes));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** One sentence for each condition, in the order in which they matter. */
    public List<String> lines(Locale locale) {
        Messages words = Messages.of(Conditions.class);
        List<String> lines = new ArrayList<>();
        if (until != null) {
            lines.add(words.text(locale, "condition.until", date(until, locale)));
        }
        if (lookup != Lookup.UNSAID) {
            lines.add(words.text(locale, "condition.lookup." + lookup));
        }
        if (noPrinting) {
            lines.add(words.text(locale, "condition.no_printing"));
        }
        if (vendorsAllowed) {
            lines.add(words.text(locale, "condition.vendors_allowed"));
        }
        if (loadingAllowed) {
            lines.add(words.text(locale, "condition.loading_allowed"));
        }
        if (publicationAllowed) {
            lines.add(words.text(locale, "condition.publication_allowed"));
        }
        note.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    private static String date(LocalDate day, Locale locale) {
        String pattern = Messages.of(Conditions.class).text(locale, "condition.date_pattern");
        return DateTimeFormatter.ofPattern(pattern, Messages.language(locale)).format(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
