package org.noroshi.terms.diff;

import java.util.Locale;
import org.noroshi.platform.Messages;
import org.noroshi.terms.DraftReading;
import org.noroshi.terms.TermsEdition;
import org.noroshi.terms.TermsPart;

/** What changes from one version to the next, in one language: the terms and the privacy policy. */
public record TermsDiff(TextDiff terms, TextDiff privacy) {

    /** Compares in the language that serves this locale. */
    public static TermsDiff of(TermsEdition before, TermsEdition after, Locale locale) {
        Locale language = Messages.language(locale);
        return new TermsDiff(
                TextDiff.of(before.text(language), after.text(language), language),
                TextDiff.of(before.privacy(language), after.privacy(language), language));
    }

    /** What a draft would change, of as much of it as was understood. */
    public static TermsDiff of(TermsEdition before, DraftReading after, Locale locale) {
        Locale language = Messages.language(locale);
        boolean english = language.equals(Locale.ENGLISH);
        return new TermsDiff(
                TextDiff.of(
                        before.text(language),
                        after.of(english ? TermsPart.TERMS_EN : TermsPart.TERMS_JA)
                                .text(),
                        language),
                TextDiff.of(
                        before.privacy(language),
                        after.of(english ? TermsPart.PRIVACY_EN : TermsPart.PRIVACY_JA)
                                .text(),
                        language));
    }

    public boolean isEmpty() {
        return terms.isEmpty() && privacy.isEmpty();
    }

    /** How many articles and sections are not word for word the same. */
    public int articles() {
        return terms.articles().size() + privacy.articles().size();
    }
}
