package org.noroshi.terms;

/** The four documents of a version in the Markdown that {@link TermsParser} reads, right or wrong. */
public record TermsSources(String textJa, String textEn, String privacyJa, String privacyEn) {

    /** Bigger than this is no text of terms; it is refused as a whole. */
    public static final int LONGEST = 200_000;

    public TermsSources {
        textJa = textJa == null ? "" : textJa;
        textEn = textEn == null ? "" : textEn;
        privacyJa = privacyJa == null ? "" : privacyJa;
        privacyEn = privacyEn == null ? "" : privacyEn;
    }

    /** The documents of a version that is published, as a start for the next. */
    static TermsSources of(TermsEdition edition) {
        return new TermsSources(
                edition.ja().canonical(),
                edition.en().canonical(),
                edition.privacyJa().canonical(),
                edition.privacyEn().canonical());
    }

    public String of(TermsPart part) {
        return switch (part) {
            case TERMS_JA -> textJa;
            case TERMS_EN -> textEn;
            case PRIVACY_JA -> privacyJa;
            case PRIVACY_EN -> privacyEn;
        };
    }
}
