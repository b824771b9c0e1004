package org.noroshi.accounts;

import java.util.Optional;
import java.util.UUID;

/** Somebody has made sure who the owner of a frozen account is (article 17-3). */
public record FreezeConfirmed(UUID account) implements AboutAccount {

    @Override
    public Optional<String> ground() {
        return Optional.of(AccountFrozen.GROUND);
    }
}
