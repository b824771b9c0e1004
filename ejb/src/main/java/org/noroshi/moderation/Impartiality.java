package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Complaints;
import org.noroshi.identity.OpeningScope;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.PostCustody;

/**
 * Keeps from deciding who wrote or reported the post, and who is of the organisation of one of these. Asks the seal; the
 * answer is the same whichever it is.
 */
@ApplicationScoped
class Impartiality implements Complaints {

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Viewers viewers;

    @Inject
    Reports reports;

    @Inject
    PostCustody custody;

    @Inject
    Seal seal;

    protected Impartiality() {}

    /** @throws RefusedException when the officer has an interest in the post */
    void require(Viewer officer, PostCustody.Kept post) {
        boolean author = pseudonyms
                .accountBehind(post.author())
                .filter(account ->
                        concerns(officer, account, viewers.of(account).organisation()))
                .isPresent();
        if (author || reported(officer, Set.of(post.post()))) {
            throw new RefusedException(ModerationError.HAS_AN_INTEREST);
        }
    }

    @Override
    public boolean isFrom(Viewer viewer, OpeningScope scope, UUID item) {
        return reported(viewer, scope == OpeningScope.POST ? Set.of(item) : custody.postsOf(item));
    }

    private boolean reported(Viewer officer, Set<UUID> posts) {
        return reports.ofPosts(posts).stream()
                .map(report -> SealedReport.open(report, seal))
                .anyMatch(report -> concerns(officer, report.account(), report.organisation()));
    }

    private static boolean concerns(Viewer officer, UUID account, Optional<UUID> organisation) {
        return officer.account().equals(account)
                || organisation.isPresent() && officer.organisation().equals(organisation);
    }
}
