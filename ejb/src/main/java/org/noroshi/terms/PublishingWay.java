package org.noroshi.terms;

/** The two ways in which a new version may come (article 4-2). */
public enum PublishingWay {
    /** Announced before it takes effect. */
    NOTICE,
    /** A minor change that disadvantages nobody; two officers agree, with the reason. */
    MINOR
}
