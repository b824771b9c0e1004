package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Keeps one account, and one hospital, from filling the board (article 18-3): not more than so many posts within any
 * hour. Called by the services in the transaction that posts, so pages and interfaces are held alike, and what was not
 * posted does not count.
 *
 * <p>The refusal is the same whichever limit is meant; all that a colleague can learn from it is that the hospital as a whole has posted very much.
 */
@ApplicationScoped
class PostingPace {

    /** Within which time posts are counted. */
    static final Duration WINDOW = Duration.ofHours(1);

    private static final String ACCOUNT = "account";
    private static final String HOSPITAL = "hospital";

    @Inject
    PaceBook paces;

    @Inject
    SharingSettings settings;

    protected PostingPace() {}

    /**
     * Counts a post that is about to be made.
     *
     * @throws TooManyRequestsException with the time to wait, when there are as many already as may be
     */
    @Enforces("A18-03")
    void take(Viewer viewer) {
        take(ACCOUNT, viewer.account(), settings.postsOfAccount());
        viewer.organisation().ifPresent(hospital -> take(HOSPITAL, hospital, settings.postsOfHospital()));
    }

    private void take(String whose, UUID id, int most) {
        paces.take(whose, id, most, WINDOW, SharingError.TOO_MANY_POSTS);
    }
}
