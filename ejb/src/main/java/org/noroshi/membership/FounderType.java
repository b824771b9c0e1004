package org.noroshi.membership;

/** Who runs the institution (開設者), in the groups of the national statistics of medical institutions. */
public enum FounderType {
    NATIONAL,
    PREFECTURE_OR_MUNICIPALITY,
    PUBLIC_BODY,
    SOCIAL_INSURANCE,
    MEDICAL_CORPORATION,
    SCHOOL_CORPORATION,
    COMPANY,
    OTHER_CORPORATION,
    INDIVIDUAL
}
