package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.ApprovalFirst;

/** Whom it binds that a hospital wants approvals, and who can give them at this moment. */
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

    /** What stands there, each as it is at this moment. */
    List<WaitingPost> all(UUID hospital) {
        List<WaitingPost> found = waiting.all(hospital);
        if (found.isEmpty()) {
            return found;
        }
        boolean able = approver(hospital).isPresent();
        return found.stream().map(post -> post.at(clock.instant(), able)).toList();
    }

    /** One of them. */
    Optional<WaitingPost> find(UUID hospital, UUID id) {
        return waiting.find(hospital, id)
                .map(post -> post.at(clock.instant(), approver(hospital).isPresent()));
    }

    /** Whether the viewer can decide it: whoever approves, and nobody about the own words. */
    boolean mayDecide(Viewer viewer, UUID hospital, WaitingPost post) {
        return post.waits() && !post.isBy(viewer) && approves(viewer, hospital);
    }

    /** Whether the viewer may read it. */
    boolean mayRead(Viewer viewer, UUID hospital, WaitingPost post) {
        return post.isBy(viewer) || mayDecide(viewer, hospital, post);
    }

    @Override
    public boolean isMissing(Viewer viewer, String clientKey) {
        return binds(viewer)
                .filter(hospital -> waiting.all(hospital).stream()
                        .noneMatch(post -> post.state() == ApprovalState.APPROVED
                                && post.isBy(viewer)
                                && post.clientKey().equals(clientKey)))
                .isPresent();
    }
}
