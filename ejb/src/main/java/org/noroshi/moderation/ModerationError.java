package org.noroshi.moderation;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a report or a removal. */
public enum ModerationError implements ErrorCode {
    OWN_POST,
    REPORTED_ALREADY,
    TOO_MANY_REPORTS,
    NOT_A_CATEGORY,
    NOT_A_GROUND,
    REASON_NEEDED,
    HAS_AN_INTEREST,
    NEEDS_ANOTHER_OFFICER,
    NOT_POSSIBLE_NOW,
    REMOVED_ALREADY,
    APPEAL_TOO_LATE,
    EVIDENCE_IS_GONE
}
