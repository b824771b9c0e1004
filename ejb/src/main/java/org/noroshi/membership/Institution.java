package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What an institution says about itself (call for participants, condition 1). The country is Japan, always.
 *
 * @param code ten digits, or null when the institution has none and says why in {@code codeEvidence}
 * @param codeEvidence what shows that it is a medical institution; null when nothing is said
 */
@Embeddable
public record Institution(
        @Column(name = "name") String name,
        @Column(name = "name_kana") String kana,
        @Column(name = "code") String code,
        @Column(name = "code_evidence") String codeEvidence,
        @Enumerated(EnumType.STRING) @Column(name = "founder") FounderType founder,
        @Enumerated(EnumType.STRING) @Column(name = "bed_band") BedBand beds,
        @Column(name = "postal_code") String postalCode,
        @Enumerated(EnumType.STRING) @Column(name = "prefecture") Prefecture prefecture,
        @Column(name = "address") String address,
        @Column(name = "telephone") String telephone) {

    /** What two spellings of one name have in common: widths, spaces and punctuation don't count. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    String nameKey() {
        return key(name);
    }
}
