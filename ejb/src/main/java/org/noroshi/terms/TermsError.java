package org.noroshi.terms;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with the terms, and with the way they are agreed to. Faults of a text come with the line number. */
public enum TermsError implements ErrorCode {
    TERMS_CHANGED,
    CONSENT_RECORDED,
    UNKNOWN_GROUND,
    TITLE_MISSING,
    HEADING_UNKNOWN,
    OUT_OF_ORDER,
    LINE_UNKNOWN,
    PARAGRAPHS_MIXED,
    ARTICLE_EMPTY,
    PLACEHOLDER_LEFT,
    LANGUAGES_DIFFER,
    NOTHING_CHANGES,
    DRAFT_UNCLEAR,
    ONE_AT_A_TIME,
    EFFECTIVE_REQUIRED,
    EFFECTIVE_PAST,
    EFFECTIVE_BEFORE_NOTICE,
    NOTICE_TOO_SHORT,
    REASON_REQUIRED,
    NOT_ANNOUNCED,
    DRAFT_PROPOSED,
    OBJECTED_ALREADY,
    OBJECTION_TOO_LATE
}
