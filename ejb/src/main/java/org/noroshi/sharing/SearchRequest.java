package org.noroshi.sharing;

import java.time.Instant;
import java.util.Set;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;

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

    /** Characters of a question; more is no question any more, and would not fit into an address. */
    public static final int LONGEST = 500;

    /** @throws InvalidInputException when the question is too long */
    public SearchRequest {
        text = text == null ? "" : text;
        if (text.length() > LONGEST) {
            throw new InvalidInputException("q", CommonError.TOO_LONG, LONGEST);
        }
        kinds = Set.copyOf(kinds);
        tlps = Set.copyOf(tlps);
        page = Math.max(page, 0);
    }

    public static SearchRequest of(String text) {
        return new SearchRequest(text, Set.of(), Set.of(), null, null, 0);
    }
}
