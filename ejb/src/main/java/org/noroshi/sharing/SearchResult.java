package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.identity.Voice;
import org.noroshi.sharing.search.Fragment;

/**
 * What was found.
 *
 * @param total hits that the viewer may see, on all pages
 * @param page from 0
 * @param pages how many there are
 * @param complete false when there were so many that only the best and newest were looked at
 */
public record SearchResult(int total, int page, int pages, boolean complete, List<Hit> hits) {

    /**
     * A post that was found.
     *
     * @param title of the thread, in pieces with marks
     * @param text what stands around the marks
     * @param files the same of what its files say
     */
    public record Hit(
            UUID thread,
            UUID post,
            int seq,
            ThreadKind kind,
            Marking marking,
            String author,
            Voice voice,
            Instant writtenAt,
            List<Fragment.Piece> title,
            List<Fragment> text,
            List<Fragment> files) {

        /** Whether it has its place in the thread; what was never released has none. */
        public boolean placed() {
            return Post.isPlace(seq);
        }
    }
}
