package org.noroshi.sharing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What filters ask of a post that the viewer may see.
 *
 * @param waiting it stands in a question without an accepted answer
 */
record Traits(UUID thread, ThreadKind kind, Tlp tlp, Instant writtenAt, Set<String> tags, boolean waiting) {

    static Traits of(Post post, Set<String> tags) {
        DiscussionThread thread = post.thread();
        return new Traits(
                thread.id(),
                thread.kind(),
                post.tlp(),
                post.writtenAt(),
                tags,
                thread.kind().hasAnswer() && thread.isOpen() && !thread.isAnswered() && !thread.isCall());
    }

    /** Whether it passes the filters; the question itself is the index's business. */
    boolean passes(SearchRequest request, Set<UUID> watched) {
        return (request.kinds().isEmpty() || request.kinds().contains(kind))
                && (request.tlps().isEmpty() || request.tlps().contains(tlp))
                && (request.tags().isEmpty() || request.tags().stream().anyMatch(tags::contains))
                && (request.since() == null || !writtenAt.isBefore(request.since()))
                && (request.until() == null || writtenAt.isBefore(request.until()))
                && (!request.only().contains(Only.WAITING) || waiting)
                && (!request.only().contains(Only.WATCHED) || watched.contains(thread));
    }
}
