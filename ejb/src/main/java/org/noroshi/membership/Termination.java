package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/** Ends a contract at once and without notice, because a pledge of article 28 is broken; two officers decide it. */
@Stateless
public class Termination {

    /** What it rests on, and nothing else. */
    public static final String GROUND = ContractGround.A28_3.code();

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    /**
     * The caller proposes it; nothing happens before another officer agrees, then everything stops at once.
     *
     * @return id of the proposal
     * @throws org.noroshi.platform.InvalidInputException without a reason
     * @throws RefusedException when the contract has ended, or it is proposed already
     * @throws NotFoundException when there is no such contract
     */
    @Enforces("A28-3")
    @RolesAllowed(Roles.RESTRICT)
    public UUID propose(@NotNull UUID contract, String reason) {
        Contract found = contracts.find(contract).orElseThrow(NotFoundException::new);
        if (found.state() == ContractState.ENDED) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        return proposals.propose(TerminationProposal.KIND, contract, JsonValue.EMPTY_JSON_OBJECT, GROUND, reason);
    }
}
