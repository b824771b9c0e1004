package org.noroshi.polls;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a poll. */
public enum PollsError implements ErrorCode {
    NOT_THE_OPENER,
    ONE_ALREADY,
    TWO_ANSWERS_AT_LEAST,
    ANSWERS_DIFFER,
    DAYS_OUT_OF_REACH,
    CHOOSE_ONE,
    MEMBERS_ONLY,
    IS_OVER,
    COULD_TELL_WHO
}
