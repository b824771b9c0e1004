package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.StepUp;

/** What goes along when an author changes a marking (permission table, rules 1, 2, 4 and 5). */
@ApplicationScoped
class Relabelling {

    @Inject
    Posts posts;

    @Inject
    Submissions submissions;

    @Inject
    StepUp stepUp;

    @Inject
    Event<PostRelabelled> relabelled;

    protected Relabelling() {}

    /** The least strict label that the post can have: that of its thread's opening post, and of what it quotes of others. */
    Tlp floor(Post post) {
        List<Tlp> bound = new ArrayList<>();
        bound.add(Tlp.CLEAR);
        if (!post.opens()) {
            posts.opening(system(), post.thread().id()).map(Post::tlp).ifPresent(bound::add);
        }
        posts.quotes(system(), List.of(post.id())).getOrDefault(post.id(), List.of()).stream()
                .filter(quoted -> !quoted.authorRef().equals(post.authorRef()))
                .map(Post::tlp)
                .forEach(bound::add);
        return Tlp.strictest(bound);
    }

    /** @throws org.noroshi.platform.NotConfirmedException when more would be permitted and the last proof is too old */
    @Enforces("A17-4")
    void requireProofToFree(Post post, Wording wording) {
        Marking next = new Marking(wording.tlp(), post.audience(), wording.conditions());
        if (isFreer(next, post.marking())) {
            stepUp.require();
        }
    }

    /** Thread, replies and whoever quotes it follow, and those who have read any of it can be told. */
    @Enforces("A16-2")
    void changed(Post post, Marking before) {
        DiscussionThread thread = post.thread();
        if (post.tlp().isStricterThan(before.tlp()) && post.opens()) {
            posts.tighten(system(), thread);
        }
        if (before.tlp().isStricterThan(post.tlp())) {
            thread.relabel(Tlp.strictest(posts.labelsShown(system(), thread)));
        }
        tell(post, before, post.authorRef());
        if (isFreer(before, post.marking())) {
            quoting(post).forEach(other -> {
                Marking former = other.marking();
                other.carry(post.marking());
                tell(other, former, post.authorRef());
            });
        }
    }

    /** Nobody has read what is pending, so there is nobody to tell, and telling would show that it is there. */
    private void tell(Post post, Marking before, UUID by) {
        if (post.isPending()) {
            return;
        }
        boolean stricter = isFreer(before, post.marking());
        if (stricter || isFreer(post.marking(), before)) {
            relabelled.fire(new PostRelabelled(post.id(), post.thread().id(), by, before.tlp(), post.tlp(), stricter));
        }
    }

    /** Posts that carry its words, also at second hand. */
    private Collection<Post> quoting(Post post) {
        Set<Post> found = new LinkedHashSet<>();
        List<UUID> last = List.of(post.id());
        while (!last.isEmpty()) {
            last = posts.quoting(system(), last).stream()
                    .filter(other -> !other.equals(post) && found.add(other))
                    .map(Post::id)
                    .toList();
        }
        return found.stream()
                .filter(other -> other.isPublished() || other.isPending())
                .toList();
    }

    private boolean isFreer(Marking one, Marking other) {
        return EffectivePermissions.isFreer(one, other, submissions.today());
    }

    private static Viewer system() {
        return Viewer.system("label of a post");
    }
}
