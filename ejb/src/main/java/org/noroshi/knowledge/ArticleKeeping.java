package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostTakenAway;
import org.noroshi.sharing.PostWithdrawn;

/**
 * What becomes of proposals when words are gone, in the same transaction: nothing can be made any more of a question from
 * which a post was removed or withdrawn, and with a removed question or article go the words of its proposals.
 */
@ApplicationScoped
class ArticleKeeping {

    @Inject
    ArticleProposals proposals;

    @Inject
    PostCustody custody;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<ArticleMoved> moved;

    protected ArticleKeeping() {}

    void withdrawn(@Observes PostWithdrawn event) {
        lapse(event.thread());
    }

    @Enforces("A22-1")
    void takenAway(@Observes PostTakenAway event) {
        lapse(event.thread());
        if (custody.all(Set.of(event.post())).get(event.post()).opens()) {
            proposals.about(event.thread()).forEach(proposal -> proposal.empty(seal));
        }
    }

    private void lapse(UUID thread) {
        proposals.open(thread).ifPresent(proposal -> {
            proposal.lapse(clock.instant());
            moved.fire(new ArticleMoved(proposal.id(), ArticleState.LAPSED));
        });
    }
}
