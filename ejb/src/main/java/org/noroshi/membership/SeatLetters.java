package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;

/** Leaves the letters to the liaison about added users; whether one is still true is asked when it is sent. */
@ApplicationScoped
class SeatLetters {

    @Inject
    Outbox outbox;

    void held(SeatRequest request) {
        leave(UserHeldMail.KIND, request);
    }

    void refused(SeatRequest request) {
        leave(UserRefusedMail.KIND, request);
    }

    private void leave(String kind, SeatRequest request) {
        outbox.enqueue(
                kind,
                Json.createObjectBuilder()
                        .add("request", request.id().toString())
                        .build());
    }
}
