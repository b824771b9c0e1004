package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxWork;

/**
 * Takes one message from claim to end, its claim prolonged with each letter. Letters are sent in small rounds, and before each round the capability is asked
 * anew who may receive it: whoever loses the right in between gets nothing.
 */
@ApplicationScoped
class Postman {

    /** Waiting times after the first, second, … failed try; after the last one the message is parked. */
    static final List<Duration> BACK_OFF =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final int ROUND = 5;
    /** So many letters of one message, then it is the others' turn: who waits for a new password is not made to wait for an alert to everybody. */
    private static final int TURN = 25;

    private static final Logger LOG = Logger.getLogger(Postman.class);

    @Inject
    OutboxSteps steps;

    @Inject
    Composer composer;

    @Inject
    MailSettings settings;

    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    /** Sends the message if nobody else is at it; tells whether it was free. */
    boolean deliver(UUID id) {
        boolean mine = steps.claim(id, settings.lease());
        if (mine) {
            carryOut(steps.work(id), delivery.relay());
        }
        return mine;
    }

    /** Sends a message that has been claimed. */
    void carryOut(OutboxWork work, Relay relay) {
        if (work.attempts() > BACK_OFF.size()) {
            steps.park(work, "broken off");
            return;
        }
        try {
            Turn turn = send(work, relay);
            if (turn.through()) {
                steps.settle(work, turn.refusal());
            } else {
                steps.release(work, turn.refusal());
            }
        } catch (RelayException e) {
            LOG.warnf("Message %s (%s): %s", work.id(), work.kind(), e.getMessage());
            tryLater(work, e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(withoutWords(e), "Message %s (%s) can't be sent", work.id(), work.kind());
            tryLater(work, e.getClass().getSimpleName());
        }
    }

    /**
     * How far it got.
     *
     * @param through whether nobody is left to send it to
     * @param refusal the last refusal, empty when there was none
     */
    private record Turn(boolean through, String refusal) {}

    /**
     * Sends the letters that are open: all of them or as many as a turn has.
     *
     * @throws RelayException when some could not be sent for now
     */
    private Turn send(OutboxWork work, Relay relay) throws RelayException {
        String refusal = "";
        int letters = 0;
        RelayException postponement = null;
        Set<String> postponed = new HashSet<>();
        try (Relay.Line line = relay.open()) {
            for (List<Letter> round = round(work, postponed); !round.isEmpty(); round = round(work, postponed)) {
                for (Letter letter : round) {
                    // a turn that ended with somebody postponed would begin with them again and never end
                    boolean over = letters >= TURN && postponed.isEmpty();
                    if (over || steps.mustWait(work)) {
                        return new Turn(false, refusal);
                    }
                    letters++;
                    try {
                        line.send(composer.compose(work, letter));
                        Instant acceptedAt = clock.instant();
                        steps.delivered(work, letter, acceptedAt, settings.lease());
                    } catch (RelayException e) {
                        switch (e.reach()) {
                            case REFUSED -> {
                                refusal = e.getMessage();
                                steps.refused(work, letter, refusal, settings.lease());
                            }
                            case NOT_NOW -> {
                                postponement = e;
                                postponed.add(letter.recipient());
                                steps.keep(work, settings.lease());
                            }
                            case NO_SERVICE -> throw e;
                        }
                    }
                }
            }
        }
        if (postponement != null) {
            throw postponement;
        }
        return new Turn(!steps.mustWait(work), refusal);
    }

    private List<Letter> round(OutboxWork work, Set<String> postponed) {
        return steps.open(work, settings.lease()).stream()
                .filter(letter -> !postponed.contains(letter.recipient()))
                .limit(ROUND)
                .toList();
    }

    private void tryLater(OutboxWork work, String reason) {
        if (work.attempts() < BACK_OFF.size()) {
            steps.retry(work, reason, BACK_OFF.get(work.attempts()));
            return;
        }
        try {
            for (Letter letter : steps.open(work, settings.lease())) {
                steps.refused(work, letter, reason, settings.lease());
            }
        } catch (RuntimeException e) {
            LOG.errorf(withoutWords(e), "Message %s (%s) can't be given up properly", work.id(), work.kind());
        }
        steps.park(work, reason);
    }

    /** Where it failed, without what was said: an exception's text may hold an address or an account. */
    private static Throwable withoutWords(Throwable failure) {
        Throwable bare = new IllegalStateException(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null) {
            bare.initCause(withoutWords(failure.getCause()));
        }
        return bare;
    }
}
