package org.noroshi.sharing;

import java.time.Instant;
import java.util.Set;

/**
 * What to look for: filters that are sets mean <em>one of these</em>, and empty means any.
 *
 * @param text as it was typed; blank asks for everything
 * @param since first moment; null for the beginning
 * @param until first moment not wanted any more; null for the end
 * @param page from 0
 */
public record SearchRequest(String text, Set<ThreadKind> kinds, Set<Tlp> tlps, Instant since, Instant until, int page) {

    /** Hits on a page. */
    public static final int PAGE = 20;

    public SearchRequest {
        text = text == null ? "" : text;
        kinds = Set.copyOf(kinds);
        tlps = Set.copyOf(tlps);
        page = Math.max(page, 0);
    }

    public static SearchRequest of(String text) {
        return new SearchRequest(text, Set.of(), Set.of(), null, null, 0);
    }
}
