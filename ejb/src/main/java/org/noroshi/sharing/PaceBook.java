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
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Counts how often somebody does something within a time (article 18-3), in the transaction that does it, so that what
 * was not done does not count. What is known stands under the seal, in rows of one size found by keyed hashes.
 */
@ApplicationScoped
public class PaceBook {

    /** More than that within the time can't be counted. */
    public static final int MOST = SharingSettings.MOST_POSTS;

    @Inject
    Paces paces;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected PaceBook() {}

    /**
     * Counts what is about to be done.
     *
     * @param what is counted, and for whom
     * @param most so often within the time, up to {@link #MOST}
     * @param tooMany what is said, with the minutes to wait
     * @throws TooManyRequestsException with the time to wait, when it was done so often already
     */
    public void take(String what, UUID whose, int most, Duration within, ErrorCode tooMany) {
        String tag = seal.tag("posting-pace", what, whose);
        Pace pace = hold(tag);
        Instant now = clock.instant();
        List<Instant> lately = opened(tag, pace).stream()
                .filter(at -> at.isAfter(now.minus(within)))
                .sorted()
                .toList();
        Duration wait = waitAt(lately, most, within, now);
        if (!wait.isZero()) {
            throw new TooManyRequestsException(tooMany, wait, minutes(wait));
        }
        List<Instant> times = new ArrayList<>(lately);
        times.add(now);
        pace.become(sealed(tag, times));
    }

    /** How long until one more is within the limit. */
    static Duration waitAt(List<Instant> lately, int most, Duration within, Instant now) {
        return lately.size() < most
                ? Duration.ZERO
                : Duration.between(now, lately.get(lately.size() - most).plus(within));
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
