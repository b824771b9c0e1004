package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.RefusedException;

/** Steps of an opening that have to be written down before the next, each in a transaction of its own. */
@ApplicationScoped
class OpeningSteps {

    private static final int MOST = 100;

    /** Longer than any showing lasts. */
    private static final Duration CUT_OFF = Duration.ofMinutes(5);

    @Inject
    OpeningRows rows;

    @Inject
    OpeningSeals seals;

    @Inject
    OpeningSettings settings;

    @Inject
    OwnOpeningRecords told;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<OpeningMoved> moved;

    @Inject
    Event<OpeningTold> tells;

    protected OpeningSteps() {}

    /**
     * Writes down that the officer looks, before anything can be seen. Whatever happens afterwards, it was looked at.
     *
     * @throws RefusedException when the officer may not look, or not any more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beginShowing(UUID id, int version, UUID officer) {
        Opening opening = rows.find(id).orElseThrow(NotFoundException::new);
        if (opening.state() == OpeningState.APPROVED && opening.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        opening.show(officer, settings.approvalTime(), settings.toldAfter(), clock.instant());
        moved.fire(new OpeningMoved(id, opening.state(), opening.ground().code()));
    }

    /** What nobody decided or looked at in time is over, and what was cut off is sealed. Rights don't wait for this. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tidyUp() {
        Instant now = clock.instant();
        rows.lapsed(now.minus(settings.requestTime()), now.minus(settings.approvalTime()), MOST)
                .forEach(opening -> {
                    opening.lapse();
                    tell(opening);
                });
        rows.cutOff(now.minus(CUT_OFF), MOST).forEach(opening -> {
            opening.sealAgain();
            tell(opening);
        });
    }

    /** Those whose people are to be told now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> toTell() {
        return rows.toTell(clock.instant(), MOST);
    }

    /** Tells those who were opened, on what ground, and nothing of the case; in the product and by mail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tellPeople(UUID id) {
        Instant now = clock.instant();
        Opening opening = rows.find(id).orElseThrow(NotFoundException::new);
        if (opening.telling() != Telling.DUE
                || opening.tellAt().filter(now::isBefore).isPresent()) {
            return;
        }
        opening.told(now);
        tells.fire(new OpeningTold(id, opening.ground().code()));
        rows.flush();
        told.leave(opening);
        outbox.enqueue(
                OpeningToldMail.KIND,
                Json.createObjectBuilder().add("opening", id.toString()).build());
    }

    private void tell(Opening opening) {
        moved.fire(
                new OpeningMoved(opening.id(), opening.state(), opening.ground().code()));
    }
}
