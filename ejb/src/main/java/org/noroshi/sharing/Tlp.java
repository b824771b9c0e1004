package org.noroshi.sharing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The Traffic Light Protocol, version 2.0: what readers may do with information next. Labels are written exactly as the
 * standard has them and are never translated; what people type is understood leniently.
 *
 * <p>Constants stand from the least to the most strict; AMBER+STRICT is a restriction of AMBER.
 */
public enum Tlp {
    CLEAR("TLP:CLEAR"),
    GREEN("TLP:GREEN"),
    AMBER("TLP:AMBER"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    RED("TLP:RED");

    /** What unmarked information counts as (permission table, rule 3). */
    public static final Tlp DEFAULT = AMBER_STRICT;

    private final String label;

    Tlp(String label) {
        this.label = label;
    }

    /** The label as the standard writes it. */
    public String label() {
        return label;
    }

    /** The strictest of them; the default when there is none. */
    public static Tlp strictest(Collection<Tlp> all) {
        return all.stream().reduce(Tlp::strictest).orElse(DEFAULT);
    }

    /** The stricter of the two. */
    public static Tlp strictest(Tlp one, Tlp other) {
        return one.isStricterThan(other) ? one : other;
    }

    public boolean isStricterThan(Tlp other) {
        return compareTo(other) > 0;
    }

    /**
     * What somebody means: any case, any spaces, full width, with or without {@code TLP:}; WHITE, the name in version 1,
     * is CLEAR. Empty when it can't be told.
     */
    public static Optional<Tlp> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^TLP:", "")
                .replace('_', '+')
                .replace('-', '+');
        if ("WHITE".equals(plain)) {
            return Optional.of(CLEAR);
        }
        return Arrays.stream(values())
                .filter(tlp -> tlp.label.equals("TLP:" + plain))
                .findFirst();
    }

    /** The label; what is shown to people and programs alike. */
    @Override
    public String toString() {
        return label;
    }
}
