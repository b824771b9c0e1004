package org.noroshi.indicators;

import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.search.Identifier;

/**
 * One thing that a post names.
 *
 * @param value the canonical form, as devices take it
 * @param defanged the form that is shown; the same as the value where nothing can be opened
 * @param start where it is named first in the text as a reader sees it
 * @param known the list that knows it, if one does
 * @param lookalike whether its host is written with letters that look like others
 */
public record Indicator(
        Identifier.Kind kind, String value, String defanged, int start, Optional<Known> known, boolean lookalike) {

    /** Whether there are two forms of it. */
    public boolean dangerous() {
        return !value.equals(defanged);
    }

    /** What kind of thing it is, in plain words. */
    public String kindText(Locale locale) {
        return Messages.of(Indicator.class).text(locale, "Kind." + kind);
    }
}
