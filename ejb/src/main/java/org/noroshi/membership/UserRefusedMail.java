package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the liaison that an added user is refused (articles 6-2 and 8). */
@ApplicationScoped
class UserRefusedMail extends UserDecisionMail {

    static final String KIND = "membership/user_refused";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    SeatRequestState trueWhile() {
        return SeatRequestState.REFUSED;
    }
}
