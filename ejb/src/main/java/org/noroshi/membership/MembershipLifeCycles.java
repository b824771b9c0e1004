package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a hospital and its users go through, from the application to the end. */
@ApplicationScoped
class MembershipLifeCycles implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(
                new LifeCycle<>(ApplicationState.class, ApplicationState.DRAFT, Application.WAYS),
                new LifeCycle<>(ContractState.class, ContractState.NOTICE_PENDING, Contract.WAYS),
                new LifeCycle<>(SeatRequestState.class, SeatRequestState.OPEN, SeatRequestState.WAYS),
                new LifeCycle<>(SeatState.class, SeatState.PENDING, Seat.WAYS),
                new LifeCycle<>(ChangeState.class, ChangeState.IN_REVIEW, ChangeNotice.WAYS));
    }
}
