package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.noroshi.terms.CitedGrounds;

/** What decisions about accounts rest on, and what tokens are for. */
@ApplicationScoped
class AccountGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Stream.concat(
                        Arrays.stream(TokenPurpose.values()).map(TokenPurpose::code),
                        List.of(SecondFactorReset.GROUND, AccountFrozen.GROUND).stream())
                .toList();
    }
}
