package org.noroshi.sharing;

import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Messages;

/** By what the hits of a search can be narrowed. */
public enum Facet {
    KIND(ThreadKind.values()),
    LABEL(Tlp.values()),
    /** Its choices are the vocabulary. */
    TAG,
    TIME(Span.values()),
    ONLY(Only.values());

    private final List<Enum<?>> choices;

    Facet(Enum<?>... choices) {
        this.choices = List.of(choices);
    }

    List<Enum<?>> choices() {
        return choices;
    }

    public String text(Locale locale) {
        return Messages.of(Facet.class).text(locale, "Facet." + name());
    }
}
