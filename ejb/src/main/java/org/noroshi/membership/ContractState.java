package org.noroshi.membership;

/** Where a contract stands; the ways between are in {@link Contract}. */
public enum ContractState {
    NOTICE_PENDING,
    NOTICE_FAILED,
    IN_FORCE,
    ENDING,
    ENDED
}
