package org.noroshi.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.identity.Voice;

/**
 * A call as the viewer sees it.
 *
 * @param host the viewer has opened it
 * @param inside the viewer reads what is written inside
 * @param own where the viewer stands who has answered; empty for who has not
 * @param mayAnswer whether the viewer could answer now
 * @param withDesk the desk reads what is written inside
 * @param asking who waits for a decision; for the author alone
 * @param others who takes part besides the viewer; for those who do, too
 * @param declined whom the author has not accepted, or does not any more; for the author alone
 */
public record CallView(
        boolean host,
        boolean inside,
        Optional<ParticipationState> own,
        boolean mayAnswer,
        boolean withDesk,
        List<Person> asking,
        List<Person> others,
        List<Person> declined) {

    /** Whether the viewer could take the answer back, or leave. */
    public boolean mayLeave() {
        return own.filter(state -> state == ParticipationState.ASKED || state == ParticipationState.ACCEPTED)
                .isPresent();
    }

    /**
     * Somebody, by the pseudonym of the thread.
     *
     * @param note what was written to the author; empty for everybody else
     */
    public record Person(UUID id, String name, Voice voice, String note, boolean host) {}
}
