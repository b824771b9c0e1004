package org.noroshi.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is on record about one version of the terms and one contract.
 *
 * @param way how the version was published, with its ground and reason; empty for the first
 * @param boundFrom since when it binds the contract; empty when it never did
 * @param boundUntil until when; empty when it still does
 * @param recordedAt when the silence was written down; it counts since {@code boundFrom} all the same
 * @param objection the hospital's own, if there is one
 */
public record TermsEvidence(
        UUID version,
        int number,
        String title,
        String hash,
        Optional<Publication> way,
        Instant effectiveAt,
        Optional<Instant> takenBackAt,
        Basis basis,
        String ground,
        Optional<Instant> boundFrom,
        Optional<Instant> boundUntil,
        Optional<Instant> recordedAt,
        Optional<Act> consent,
        Optional<Act> objection,
        List<Notice> notices,
        List<Act> shown,
        List<Act> acknowledged) {

    public TermsEvidence {
        notices = List.copyOf(notices);
        shown = List.copyOf(shown);
        acknowledged = List.copyOf(acknowledged);
    }

    /** How it was published. */
    public record Publication(String way, String ground, String reason, Instant announcedAt) {}

    /**
     * A notice to the hospital (article 21).
     *
     * @param mailed when the relay took the mail to the liaison
     * @param failed when it came back
     * @param opened when somebody of the hospital opened it first
     */
    public record Notice(
            String title,
            Optional<Instant> announced,
            Optional<Instant> mailed,
            Optional<Instant> failed,
            Optional<Instant> opened) {}

    /**
     * Somebody did something.
     *
     * @param who name of the person
     * @param from IP address; empty where it does not matter
     */
    public record Act(String who, Instant at, String from) {}
}
