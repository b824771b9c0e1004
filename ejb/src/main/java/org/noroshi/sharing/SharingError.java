package org.noroshi.sharing;

import org.noroshi.platform.ErrorCode;

/** What can go wrong on the board. */
public enum SharingError implements ErrorCode {
    RED_NEEDS_NAMED_READERS,
    RED_STAYS_WITH_ITS_READERS,
    PUBLICATION_NEEDS_CLEAR,
    PUBLIC_AND_CONFINED,
    LOADING_IS_ALLOWED_ANYWAY,
    UNTIL_IS_PAST,
    QUOTE_DOES_NOT_FIT_AUDIENCE,
    QUOTE_IS_GONE,
    LABEL_CANNOT_BE_LOWERED,
    NOT_THE_AUTHOR,
    NOT_THE_ASKER,
    NOT_A_QUESTION,
    NOT_AN_ANSWER,
    THREAD_IS_CLOSED,
    NOT_PUBLIC_YET,
    NOT_POSSIBLE_NOW,
    ALREADY_POSTED,
    NOT_A_PAGE,
    TOO_MANY_DRAFTS,
    TOO_MANY_POSTS,
    COULD_TELL_WHO
}
