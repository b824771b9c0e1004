package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OpeningScope;
import org.noroshi.identity.SealedItem;
import org.noroshi.identity.SealedItems;

/** Tells an opening of the seal what a post or a thread is, as far as its officer may read it. */
@ApplicationScoped
class PostsUnderSeal implements SealedItems {

    @Inject
    Posts posts;

    protected PostsUnderSeal() {}

    @Override
    public Optional<SealedItem> find(Viewer viewer, OpeningScope scope, UUID item) {
        return switch (scope) {
            case POST ->
                posts.find(viewer, item)
                        .map(post -> new SealedItem(
                                post.thread().id(),
                                title(viewer, post),
                                Optional.of(post.seq()),
                                Set.of(post.authorRef())));
            case THREAD ->
                posts.opening(viewer, item)
                        .map(opening -> new SealedItem(item, opening.title(), Optional.empty(), authors(item)));
        };
    }

    /** Nobody learns through an opening that somebody has written what is not public yet. */
    private Set<UUID> authors(UUID thread) {
        return posts.inThread(Viewer.system("authors of a thread"), thread, 0, Integer.MAX_VALUE).stream()
                .filter(Post::hasBeenPublic)
                .map(Post::authorRef)
                .collect(Collectors.toSet());
    }

    private String title(Viewer viewer, Post post) {
        return posts.opening(viewer, post.thread().id()).map(Post::title).orElse("");
    }
}
