package org.noroshi.advisories;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with an alert or an answer. */
public enum AdvisoriesError implements ErrorCode {
    TOO_MANY_LINES,
    LINE_TOO_LONG,
    RED_IS_FOR_NAMED_READERS,
    NOT_A_DRAFT,
    NOT_OUT,
    ENDED_ALREADY,
    ANSWER_TIME_PAST,
    ANSWER_TIME_TOO_FAR,
    NO_ANSWERS_ANY_MORE,
    ANSWERED_MEANWHILE
}
