package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the liaison that the desk looks into something more about an added user. */
@ApplicationScoped
class UserHeldMail extends UserDecisionMail {

    static final String KIND = "membership/user_held";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    SeatRequestState trueWhile() {
        return SeatRequestState.ON_HOLD;
    }
}
