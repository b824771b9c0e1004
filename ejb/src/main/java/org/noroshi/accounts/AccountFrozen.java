package org.noroshi.accounts;

import java.util.Optional;
import java.util.UUID;

/** The account's ID may have leaked; nobody comes in by it (article 17-3). */
public record AccountFrozen(UUID account) implements AboutAccount {

    static final String GROUND = "A17-3";

    @Override
    public Optional<String> ground() {
        return Optional.of(GROUND);
    }
}
