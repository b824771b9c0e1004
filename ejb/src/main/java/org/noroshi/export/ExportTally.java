package org.noroshi.export;

import org.noroshi.sharing.ThreadCopy;

/** How much there is in a copy. */
record ExportTally(int threads, int own, int received, int leftOut, int papers) {

    static final ExportTally NOTHING = new ExportTally(0, 0, 0, 0, 0);

    ExportTally and(ThreadCopy thread) {
        int mine =
                (int) thread.posts().stream().filter(ThreadCopy.PostCopy::mine).count();
        return new ExportTally(
                threads + 1, own + mine, received + thread.posts().size() - mine, leftOut + thread.leftOut(), papers);
    }

    ExportTally withPapers(int count) {
        return new ExportTally(threads, own, received, leftOut, count);
    }
}
