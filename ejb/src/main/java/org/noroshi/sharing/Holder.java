package org.noroshi.sharing;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.noroshi.accounts.TokenPurpose;

/**
 * Who holds a text, as far as that counts for what may be done with it.
 *
 * @param purpose the one of article 15 that it is used for; empty for any other, and then nothing is permitted
 * @param granted what the author has permitted this holder's organisation beyond the marking
 */
public record Holder(Optional<TokenPurpose> purpose, Set<Use> granted) {

    /** Whoever reads here, with nothing granted: members have promised the purposes of article 15. */
    public static final Holder READER = of(TokenPurpose.OWN_KNOWLEDGE);

    /** Somebody for whom nothing may be done with it but reading. */
    public static final Holder WITHOUT_PURPOSE = new Holder(Optional.empty(), Set.of());

    public Holder {
        Objects.requireNonNull(purpose);
        granted = granted.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(granted));
    }

    /** For that purpose, with nothing granted. */
    public static Holder of(TokenPurpose purpose) {
        return new Holder(Optional.of(purpose), Set.of());
    }

    /** The same, with what was granted. */
    public Holder with(Set<Use> grants) {
        return new Holder(purpose, grants);
    }
}
