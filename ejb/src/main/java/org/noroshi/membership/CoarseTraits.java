package org.noroshi.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.noroshi.platform.Messages;

/** What a hospital has in common with others: region, prefecture, founder and size. What is not meant is null. */
public record CoarseTraits(Region region, Prefecture prefecture, FounderType founder, BedBand beds) {

    /** Nothing in particular. */
    public static final CoarseTraits NONE = new CoarseTraits(null, null, null, null);

    static CoarseTraits of(Institution institution) {
        Prefecture prefecture = institution.prefecture();
        return new CoarseTraits(
                prefecture == null ? null : Region.of(prefecture),
                prefecture,
                institution.founder(),
                institution.beds());
    }

    /** Those of these traits that the other has too. */
    CoarseTraits sharedWith(CoarseTraits other) {
        return new CoarseTraits(
                region == other.region ? region : null,
                prefecture == other.prefecture ? prefecture : null,
                founder == other.founder ? founder : null,
                beds == other.beds ? beds : null);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** They in words, the narrower place alone. */
    public List<String> words(Locale locale) {
        List<Enum<?>> traits = new ArrayList<>();
        traits.add(prefecture == null ? region : prefecture);
        traits.add(founder);
        traits.add(beds);
        return traits.stream()
                .filter(Objects::nonNull)
                .map(trait -> Messages.of(CoarseTraits.class)
                        .text(locale, trait.getDeclaringClass().getSimpleName() + "." + trait.name()))
                .toList();
    }
}
