package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.ApprovalFirst;

/** Whom it binds that a hospital wants approvals, and who can give them at this moment. */
@Enforces("C-N1")
@ApplicationScoped
class ApprovalRule implements ApprovalFirst {

    @Inject
    WaitingPosts waiting;

    @Inject
    Viewers viewers;

    @Inject
    Clock clock;

    protected ApprovalRule() {}

    /** The hospital whose approval the viewer needs; empty for who publishes at once. */
    Optional<UUID> binds(Viewer viewer) {
        return hospital(viewer).filter(hospital -> waiting.approver(hospital)
                .filter(approver -> !approver.equals(viewer.account()))
                .isPresent());
    }

    /** The viewer's hospital; staff have none. */
    Optional<UUID> hospital(Viewer viewer) {
        return viewer.isMember() ? viewer.organisation() : Optional.empty();
    }

    /** Who approves in the hospital, when that account is able to at this moment. */
    Optional<Viewer> approver(UUID hospital) {
        return waiting.approver(hospital)
                .map(viewers::of)
                .filter(viewer -> viewer.may(Roles.READ)
                        && viewer.organisation().filter(hospital::equals).isPresent());
    }

    /** Whether it is the viewer who approves in the hospital. */
    boolean approves(Viewer viewer, UUID hospital) {
        return waiting.approver(hospital).filter(viewer.account()::equals).isPresent();
    }

    ApprovalState stateOf(UUID hospital, WaitingPost post) {
        return post.stateAt(clock.instant(), approver(hospital).isPresent());
    }

    @Override
    public void require(Viewer viewer, String clientKey) {
        binds(viewer).ifPresent(hospital -> {
            if (waiting.all(hospital).stream()
                    .noneMatch(post -> post.state() == ApprovalState.APPROVED
                            && post.author().equals(viewer.account())
                            && post.clientKey().equals(clientKey))) {
                throw new RefusedException(ApprovalError.APPROVAL_FIRST);
            }
        });
    }
}
