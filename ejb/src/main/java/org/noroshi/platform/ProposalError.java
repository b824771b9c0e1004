package org.noroshi.platform;

/** What can be wrong with a decision of two officers. */
public enum ProposalError implements ErrorCode {
    SECOND_IS_FIRST,
    NOT_YOURS,
    NOT_OPEN,
    PROPOSED_ALREADY,
    FACTS_CHANGED,
    PROPOSAL_REASON_REQUIRED
}
