package org.noroshi.platform;

import java.util.Optional;
import java.util.UUID;

/**
 * Says which place of a member the caller has. Accounts knows it and implements this; membership and terms, which
 * stand below accounts, ask it to find the caller's own hospital. Never take the place from a request instead.
 */
public interface CallersSeat {

    /** The caller's place; empty for staff and for whoever is not signed in. */
    Optional<UUID> seat();
}
