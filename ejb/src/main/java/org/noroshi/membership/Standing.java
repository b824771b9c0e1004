package org.noroshi.membership;

import java.util.UUID;

/**
 * What a user's contract and the restrictions allow at one moment. Asked at every request and never kept.
 *
 * @param contractInForce whether the contract is formed, not ended, and the seat still the user's
 * @param restriction the hardest that is on now, of the user or the hospital
 * @param contract null when there is none
 * @param organisation null when there is none
 * @param termsVersion version of the terms that binds the contract, null when there is none
 */
public record Standing(
        boolean contractInForce, Grade restriction, UUID contract, UUID organisation, UUID termsVersion) {

    /** Of a seat that does not exist (any more). */
    public static Standing none() {
        return new Standing(false, Grade.ALL, null, null, null);
    }

    /** The same with what this grade leaves at most. */
    Standing limitedTo(Grade grade) {
        return new Standing(contractInForce, restriction.or(grade), contract, organisation, termsVersion);
    }

    /** The same, bound by this version of the terms. */
    Standing underTerms(UUID version) {
        return new Standing(contractInForce, restriction, contract, organisation, version);
    }

    public boolean mayRead() {
        return contractInForce && restriction.mayRead();
    }

    public boolean mayAct() {
        return contractInForce && restriction.mayAct();
    }

    public boolean mayPost() {
        return contractInForce && restriction.mayPost();
    }
}
