package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;

/** Number and end of a contract, for accounts, which knows whose it is. Called inside the caller's transaction. */
@ApplicationScoped
public class ContractEnds {

    @Inject
    Contracts contracts;

    protected ContractEnds() {}

    /**
     * The number that people cite.
     *
     * @throws NotFoundException when there is no such contract
     */
    public String number(UUID contract) {
        return found(contract).number();
    }

    /** When it ends, if that is settled. */
    public Optional<Instant> endsAt(UUID contract) {
        return found(contract).endsAt();
    }

    private Contract found(UUID contract) {
        return contracts.find(contract).orElseThrow(NotFoundException::new);
    }
}
