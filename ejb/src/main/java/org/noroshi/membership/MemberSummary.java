package org.noroshi.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the list of members.
 *
 * @param formedAt null while the contract is not formed
 * @param users how many have a seat
 * @param restrictions how many are on now, of the hospital or its users
 */
public record MemberSummary(
        UUID contract,
        String number,
        String name,
        Prefecture prefecture,
        ContractState state,
        Instant formedAt,
        long users,
        long restrictions) {

    /** As the query gives it. */
    public MemberSummary(
            UUID contract, String number, String name, Prefecture prefecture, ContractState state, Instant formedAt) {
        this(contract, number, name, prefecture, state, formedAt, 0, 0);
    }

    MemberSummary with(long users, long restrictions) {
        return new MemberSummary(contract, number, name, prefecture, state, formedAt, users, restrictions);
    }
}
