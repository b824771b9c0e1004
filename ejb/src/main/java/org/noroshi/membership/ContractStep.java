package org.noroshi.membership;

import java.time.Instant;

/**
 * One step in the life of a contract.
 *
 * @param from null for the first step
 * @param ground article it rests on
 * @param byOfficer whether somebody of the desk decided it; else the relay, the member or the clock did
 */
public record ContractStep(ContractState from, ContractState to, String ground, Instant at, boolean byOfficer) {}
