package org.noroshi.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;

/**
 * What is agreed to as a whole: the terms and the privacy policy, in the Japanese original and in the translation. The
 * four have the same articles, paragraphs and items, so that a ground means the same in both languages.
 */
public record TermsEdition(TermsText ja, TermsText en, TermsText privacyJa, TermsText privacyEn) {

    public TermsEdition {
        requireSamePlaces("textEn", ja, en);
        requireSamePlaces("privacyEn", privacyJa, privacyEn);
    }

    /**
     * Reads the four documents.
     *
     * @throws InvalidInputException with every fault of a document and its line, or where the languages differ
     */
    public static TermsEdition parse(String ja, String en, String privacyJa, String privacyEn) {
        return new TermsEdition(
                TermsText.parse("textJa", ja),
                TermsText.parse("textEn", en),
                TermsText.parse("privacyJa", privacyJa),
                TermsText.parse("privacyEn", privacyEn));
    }

    /** The terms in the language that serves this locale. */
    public TermsText text(Locale locale) {
        return Messages.language(locale).equals(Locale.ENGLISH) ? en : ja;
    }

    /** The privacy policy in the language that serves this locale. */
    public TermsText privacy(Locale locale) {
        return Messages.language(locale).equals(Locale.ENGLISH) ? privacyEn : privacyJa;
    }

    /** Wording of the place in terms or privacy policy; empty when there is none. */
    public Optional<String> wording(Ground ground, Locale locale) {
        return (ground.source() == Ground.Source.ANNEX ? privacy(locale) : text(locale)).wording(ground);
    }

    /** SHA-256, in hexadecimal, over the canonical form of the four texts; consents are given to it (article 5-1). */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (TermsText text : List.of(ja, en, privacyJa, privacyEn)) {
                digest.update(text.canonical().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void requireSamePlaces(String field, TermsText original, TermsText translation) {
        differing(original, translation).stream().findFirst().ifPresent(ground -> {
            throw new InvalidInputException(field, TermsError.LANGUAGES_DIFFER, ground.code());
        });
    }

    /** Places that stand in one of the two texts alone. */
    static Set<Ground> differing(TermsText original, TermsText translation) {
        Set<Ground> differing = new LinkedHashSet<>(original.places().keySet());
        translation.places().keySet().stream()
                .filter(ground -> !differing.remove(ground))
                .forEach(differing::add);
        return differing;
    }
}
