package org.noroshi.membership;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with an application, a contract, a seat or a restriction. */
public enum MembershipError implements ErrorCode {
    CODE_LENGTH,
    CODE_PREFECTURE,
    CODE_TABLE,
    CODE_CHECK_DIGIT,
    CODE_EVIDENCE_REQUIRED,
    NOT_A_DOMAIN,
    PUBLIC_SUFFIX,
    DOMAIN_REQUIRED,
    TOO_MANY_DOMAINS,
    NOT_KANA,
    NOT_A_POSTAL_CODE,
    NOT_A_TELEPHONE,
    NOT_A_CHOICE,
    TOO_MANY_USERS,
    ADDRESS_TWICE,
    PLEDGES_INCOMPLETE,
    TERMS_NOT_ACCEPTED,
    LINK_INVALID,
    NOT_POSSIBLE_NOW,
    GROUND_REQUIRED,
    GROUND_NOT_FITTING,
    REASON_REQUIRED,
    EVIDENCE_REQUIRED,
    CHECKS_OPEN,
    CONSENT_OUTDATED,
    SECOND_OFFICER_PENDING,
    SAME_OFFICER,
    ALREADY_MEMBER,
    ADDRESS_IN_USE,
    SEATS_FULL,
    LIAISON_NEEDED,
    NOT_STAFF,
    END_BEFORE_START
}
