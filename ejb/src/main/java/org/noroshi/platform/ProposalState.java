package org.noroshi.platform;

/** Where a decision of two officers stands. */
public enum ProposalState {
    /** The first officer has asked; nothing has happened. */
    PROPOSED,
    /** A second officer agreed, and it was carried out in the same moment. */
    EFFECTIVE,
    /** A second officer said no. */
    DECLINED,
    /** The first officer took it back. */
    TAKEN_BACK
}
