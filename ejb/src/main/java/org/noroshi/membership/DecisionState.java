package org.noroshi.membership;

/** Whether a decision holds. */
enum DecisionState {
    /** Waits for the second officer. */
    PROPOSED,
    EFFECTIVE,
    /** The second officer did not agree. */
    DECLINED
}
