package org.noroshi.terms;

import java.util.Locale;
import org.noroshi.terms.diff.TermsDiff;

/** What changes from one version to another, in the language of the reader. */
public record TermsChanges(PublishedTerms before, PublishedTerms after, TermsDiff diff) {

    static TermsChanges of(PublishedTerms before, PublishedTerms after, Locale locale) {
        return new TermsChanges(before, after, TermsDiff.of(before.edition(), after.edition(), locale));
    }
}
