package org.noroshi.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.SeatAccounts;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.SeatCard;
import org.noroshi.membership.SeatState;
import org.noroshi.membership.UserLine;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** Whether a hospital wants to approve what its users publish, and who does it: the liaison's to say (C-N1). */
@Stateless
public class HospitalApproval {

    @Inject
    Viewers viewers;

    @Inject
    OwnUsers users;

    @Inject
    SeatAccounts accounts;

    @Inject
    ApprovalRule rule;

    @Inject
    WaitingPosts waiting;

    @Inject
    StepUp stepUp;

    @Inject
    Event<ApproverNamed> named;

    /**
     * How it is in the own hospital.
     *
     * @throws NotFoundException for everybody but the liaison
     */
    @RolesAllowed(Roles.REPRESENT)
    public OwnApproval view() {
        UUID hospital = hospital();
        Optional<UUID> approver = waiting.approver(hospital);
        boolean able = rule.approver(hospital).isPresent();
        List<OwnApproval.Colleague> colleagues = colleagues().entrySet().stream()
                .map(entry -> new OwnApproval.Colleague(
                        entry.getKey().seat(),
                        entry.getKey().person().name(),
                        entry.getKey().person().department(),
                        approver.filter(entry.getValue()::equals).isPresent()))
                .toList();
        long count = rule.all(hospital).stream().filter(WaitingPost::waits).count();
        return new OwnApproval(approver.isPresent(), able, colleagues, count);
    }

    /**
     * From now on what the hospital's users publish waits for this colleague, and what waits already waits for that one.
     *
     * @throws InvalidInputException when nobody in the own hospital is chosen who has signed in once
     * @throws org.noroshi.platform.NotConfirmedException when the liaison has to prove afresh who he is
     */
    @RolesAllowed(Roles.REPRESENT)
    public void require(UUID seat) {
        stepUp.require();
        UUID hospital = hospital();
        UUID account = colleagues().entrySet().stream()
                .filter(entry -> entry.getKey().seat().equals(seat))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("approver", ApprovalError.NOT_A_COLLEAGUE));
        waiting.alone(hospital);
        if (rule.approver(hospital).isEmpty()) {
            back(hospital, ApprovalState.NO_APPROVER);
        }
        waiting.approvedBy(hospital, account);
        named.fire(new ApproverNamed(hospital));
    }

    /**
     * From now on everything is published at once; what waits goes back to its writers.
     *
     * @throws org.noroshi.platform.NotConfirmedException when the liaison has to prove afresh who he is
     */
    @RolesAllowed(Roles.REPRESENT)
    public void requireNone() {
        stepUp.require();
        UUID hospital = hospital();
        waiting.alone(hospital);
        back(hospital, ApprovalState.SWITCHED_OFF);
        waiting.approvedByNobody(hospital);
        named.fire(new ApproverNamed(hospital));
    }

    private void back(UUID hospital, ApprovalState because) {
        waiting.all(hospital).stream()
                .filter(WaitingPost::waits)
                .forEach(post -> waiting.put(hospital, post.moved(because, "")));
    }

    /** Users who are there, with their accounts. */
    private Map<SeatCard, UUID> colleagues() {
        List<SeatCard> seats = users.view().users().stream()
                .map(UserLine::seat)
                .filter(seat -> seat.state() == SeatState.ACTIVE)
                .toList();
        Map<UUID, UUID> owners = accounts.of(seats.stream().map(SeatCard::seat).toList());
        return seats.stream()
                .filter(seat -> owners.containsKey(seat.seat()))
                .collect(Collectors.toMap(
                        seat -> seat, seat -> owners.get(seat.seat()), (one, other) -> one, LinkedHashMap::new));
    }

    private UUID hospital() {
        Viewer viewer = viewers.current();
        return rule.hospital(viewer).orElseThrow(NotFoundException::new);
    }
}
