package org.noroshi.terms;

import java.util.Locale;

/** The four documents of a version. */
public enum TermsPart {
    TERMS_JA("textJa", Locale.JAPANESE),
    TERMS_EN("textEn", Locale.ENGLISH),
    PRIVACY_JA("privacyJa", Locale.JAPANESE),
    PRIVACY_EN("privacyEn", Locale.ENGLISH);

    private final String field;
    private final Locale language;

    TermsPart(String field, Locale language) {
        this.field = field;
        this.language = language;
    }

    /** Name of the input it comes in by. */
    public String field() {
        return field;
    }

    public Locale language() {
        return language;
    }
}
