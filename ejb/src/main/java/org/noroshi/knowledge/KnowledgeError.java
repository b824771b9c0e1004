package org.noroshi.knowledge;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a proposed article. */
public enum KnowledgeError implements ErrorCode {
    NOT_AN_AUTHOR,
    NOT_SOLVED,
    PROPOSED_ALREADY,
    TOO_MANY_PROPOSALS,
    LABEL_NEEDED,
    NOT_POSSIBLE_NOW,
    TOO_LATE,
    NOT_ALL_AGREE
}
