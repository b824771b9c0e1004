package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Keeps one account, and one hospital, from filling the board (article 18-3): not more than so many posts within any
 * hour. Called by the services in the transaction that posts, so pages and interfaces are held alike, and what was not
 * posted does not count.
 *
 * <p>What is known stands under the seal, in rows of one size found by keyed hashes. The refusal is the same whichever
 * limit is meant; all that a colleague can learn from it is that the hospital as a whole has posted very much.
 */
@ApplicationScoped
class PostingPace {

    /** Within which time posts are counted. */
    static final Duration WINDOW = Duration.ofHours(1);

    private static final String ACCOUNT = "account";
    private static final String HOSPITAL = "hospital";

    @Inject
    Paces paces;

    @Inject
    Seal seal;

    @Inject
    SharingSettings settings;

    @Inject
    Clock clock;

    protected PostingPace() {}

    /**
     * Counts a post that is about to be made.
     *
     * @throws TooManyRequestsException with the time to wait, when there are as many already as may be
     */
    @Enforces("A18-03")
    void take(Viewer viewer) {
        take(ACCOUNT, viewer.account(), settings.postsOfAccount());
        viewer.organisation().ifPresent(hospital -> take(HOSPITAL, hospital, settings.postsOfHospital()));
    }

    private void take(String whose, UUID id, int most) {
        String tag = seal.tag("posting-pace", whose, id);
        Pace pace = hold(tag);
        Instant now = clock.instant();
        List<Instant> lately = opened(tag, pace).stream()
                .filter(at -> at.isAfter(now.minus(WINDOW)))
                .sorted()
                .toList();
        Duration wait = waitAt(lately, most, now);
        if (!wait.isZero()) {
            throw new TooManyRequestsException(SharingError.TOO_MANY_POSTS, wait, minutes(wait));
        }
        List<Instant> times = new ArrayList<>(lately);
        times.add(now);
        pace.become(sealed(tag, times));
    }

    /** How long until one more is within the limit. */
    static Duration waitAt(List<Instant> lately, int most, Instant now) {
        return lately.size() < most
                ? Duration.ZERO
                : Duration.between(now, lately.get(lately.size() - most).plus(WINDOW));
    }

    private static long minutes(Duration wait) {
        return wait.plusMinutes(1).minusNanos(1).toMinutes();
    }

    private Pace hold(String tag) {
        return paces.hold(tag).orElseGet(() -> {
            try {
                paces.addAtOnce(new Pace(tag, sealed(tag, List.of())));
            } catch (PersistenceException anotherWasFaster) {
                // then its row is there now, which is all that is wanted
            }
            return paces.hold(tag).orElseThrow();
        });
    }

    /** As many places as there can ever be, so that the size does not tell how many are taken. */
    private byte[] sealed(String tag, List<Instant> times) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * SharingSettings.MOST_POSTS);
        times.forEach(at -> bytes.putLong(at.toEpochMilli()));
        return seal.seal(bytes.array(), purpose(tag));
    }

    private List<Instant> opened(String tag, Pace pace) {
        ByteBuffer bytes = ByteBuffer.wrap(seal.open(pace.sealed(), purpose(tag)));
        List<Instant> times = new ArrayList<>();
        while (bytes.hasRemaining()) {
            long at = bytes.getLong();
            if (at != 0) {
                times.add(Instant.ofEpochMilli(at));
            }
        }
        return times;
    }

    private static String purpose(String tag) {
        return "posting-pace/" + tag;
    }
}
