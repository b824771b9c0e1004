package org.noroshi.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The four documents of a draft as they were understood.
 *
 * @param differing places that stand in one language alone
 * @param missing places that decisions rest on and that are not in it
 */
public record DraftReading(
        TermsReading textJa,
        TermsReading textEn,
        TermsReading privacyJa,
        TermsReading privacyEn,
        List<Ground> differing,
        List<Ground> missing) {

    public DraftReading {
        differing = List.copyOf(differing);
        missing = List.copyOf(missing);
    }

    static DraftReading of(TermsSources sources, Set<Ground> needed) {
        TermsReading textJa = new TermsParser().read(sources.textJa());
        TermsReading textEn = new TermsParser().read(sources.textEn());
        TermsReading privacyJa = new TermsParser().read(sources.privacyJa());
        TermsReading privacyEn = new TermsParser().read(sources.privacyEn());
        Set<Ground> differing = new LinkedHashSet<>();
        differing.addAll(TermsEdition.differing(textJa.text(), textEn.text()));
        differing.addAll(TermsEdition.differing(privacyJa.text(), privacyEn.text()));
        List<Ground> missing = needed.stream()
                .filter(ground -> (ground.source() == Ground.Source.ANNEX ? privacyJa : textJa)
                        .text()
                        .wording(ground)
                        .isEmpty())
                .toList();
        return new DraftReading(textJa, textEn, privacyJa, privacyEn, List.copyOf(differing), missing);
    }

    public TermsReading of(TermsPart part) {
        return switch (part) {
            case TERMS_JA -> textJa;
            case TERMS_EN -> textEn;
            case PRIVACY_JA -> privacyJa;
            case PRIVACY_EN -> privacyEn;
        };
    }

    /** Whether everything was understood, both languages have the same places, and no place that is needed is missing. */
    public boolean isClean() {
        return differing.isEmpty()
                && missing.isEmpty()
                && List.of(textJa, textEn, privacyJa, privacyEn).stream().allMatch(TermsReading::isClean);
    }

    /** What would be published; empty as long as something has to be mended. */
    public Optional<TermsEdition> edition() {
        return isClean()
                ? Optional.of(new TermsEdition(textJa.text(), textEn.text(), privacyJa.text(), privacyEn.text()))
                : Optional.empty();
    }
}
