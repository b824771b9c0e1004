package org.noroshi.knowledge;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a proposed article stands; package-info draws it. */
public enum ArticleState {
    /** Somebody has not answered yet. */
    ASKED,
    /** Everybody has agreed; the proposer can publish. */
    AGREED,
    REFUSED,
    /** The proposer has taken the proposal back. */
    WITHDRAWN,
    /** Not everybody has agreed in time. */
    LAPSED,
    PUBLISHED;

    static final Map<ArticleState, Set<ArticleState>> NEXT = Map.of(
            ASKED, EnumSet.of(AGREED, REFUSED, WITHDRAWN, LAPSED),
            AGREED, EnumSet.of(ASKED, REFUSED, WITHDRAWN, LAPSED, PUBLISHED),
            REFUSED, EnumSet.noneOf(ArticleState.class),
            WITHDRAWN, EnumSet.noneOf(ArticleState.class),
            LAPSED, EnumSet.noneOf(ArticleState.class),
            PUBLISHED, EnumSet.noneOf(ArticleState.class));

    boolean mayBecome(ArticleState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether it can still become an article. */
    public boolean isOpen() {
        return this == ASKED || this == AGREED;
    }
}
