package org.noroshi.sharing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Which threads, on top of who may see them. */
record BoardFilter(
        Set<ThreadKind> kinds,
        Set<Tlp> tlps,
        Set<Audience> audiences,
        boolean unanswered,
        boolean mine,
        boolean notOpenedByMe,
        Set<UUID> among,
        Instant activeSince,
        Set<String> tags) {

    static final BoardFilter ALL =
            new BoardFilter(Set.of(), Set.of(), Set.of(), false, false, false, null, null, Set.of());

    static BoardFilter of(ThreadsRequest request, Set<UUID> watched) {
        return new BoardFilter(
                request.kinds(),
                request.tlps(),
                request.audiences(),
                request.unanswered(),
                request.mine(),
                false,
                request.watched() ? watched : null,
                null,
                request.tags());
    }

    /** What has one of these tags. */
    static BoardFilter tagged(Set<String> tags) {
        return new BoardFilter(Set.of(), Set.of(), Set.of(), false, false, false, null, null, tags);
    }

    /** Open questions of others. */
    static BoardFilter questionsOfOthers() {
        return new BoardFilter(Set.of(), Set.of(), Set.of(), true, false, true, null, null, Set.of());
    }

    /** Open questions in which something has happened since then. */
    static BoardFilter unansweredSince(Instant since) {
        return new BoardFilter(Set.of(), Set.of(), Set.of(), true, false, false, null, since, Set.of());
    }

    /** What is addressed to the desk alone. */
    static BoardFilter forDesk() {
        return new BoardFilter(Set.of(), Set.of(), Set.of(Audience.DESK), false, false, false, null, null, Set.of());
    }

    /** Something has happened in one of these since then. */
    static BoardFilter active(Set<UUID> threads, Instant since) {
        return new BoardFilter(Set.of(), Set.of(), Set.of(), false, false, false, threads, since, Set.of());
    }

    /** Something of one of these kinds has happened since then. */
    static BoardFilter active(Instant since, Set<ThreadKind> kinds) {
        return new BoardFilter(kinds, Set.of(), Set.of(), false, false, false, null, since, Set.of());
    }
}
