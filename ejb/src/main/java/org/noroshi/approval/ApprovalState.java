package org.noroshi.approval;

/** How it stands with what was sent for approval. Whatever does not wait any more is for its writer alone. */
public enum ApprovalState {
    /** Nobody has decided yet. */
    WAITING,
    /** Approved, in the transaction that publishes it; never seen by anybody. */
    APPROVED,
    /** The approver has sent it back with words. */
    SENT_BACK,
    /** The hospital does not want approvals any more. */
    SWITCHED_OFF,
    /** Whoever approved can't any more. */
    NO_APPROVER,
    /** Nobody has decided in time. */
    EXPIRED
}
