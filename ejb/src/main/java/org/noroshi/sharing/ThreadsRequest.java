package org.noroshi.sharing;

import java.util.Set;

/**
 * Which page of the board: filters that are sets mean <em>one of these</em>, and empty means any.
 *
 * @param tags keys of the vocabulary
 * @param unanswered questions without an accepted answer
 * @param mine threads I have written in
 * @param watched threads I watch
 * @param after {@link ThreadPage#next} of the page before; null for the first
 * @param most threads on the page; brought within 1 to {@link #LARGEST}
 */
public record ThreadsRequest(
        Set<ThreadKind> kinds,
        Set<Tlp> tlps,
        Set<Audience> audiences,
        Set<String> tags,
        boolean unanswered,
        boolean mine,
        boolean watched,
        String after,
        int most) {

    public static final int LARGEST = 100;

    public ThreadsRequest {
        kinds = Set.copyOf(kinds);
        tlps = Set.copyOf(tlps);
        audiences = Set.copyOf(audiences);
        tags = Set.copyOf(tags);
        most = Math.min(Math.max(most, 1), LARGEST);
    }

    /** Whatever tags they have. */
    public ThreadsRequest(
            Set<ThreadKind> kinds,
            Set<Tlp> tlps,
            Set<Audience> audiences,
            boolean unanswered,
            boolean mine,
            boolean watched,
            String after,
            int most) {
        this(kinds, tlps, audiences, Set.of(), unanswered, mine, watched, after, most);
    }

    /** The newest threads of all kinds. */
    public static ThreadsRequest newest(int most) {
        return new ThreadsRequest(Set.of(), Set.of(), Set.of(), false, false, false, null, most);
    }
}
