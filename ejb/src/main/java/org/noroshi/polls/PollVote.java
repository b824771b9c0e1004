package org.noroshi.polls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.noroshi.platform.Seal;

/** The vote of one hospital; neither of both can be read from it. */
@Entity
@Table(name = "poll_vote")
class PollVote {

    @Id
    private String tag;

    @Column(name = "poll_id", nullable = false)
    private UUID poll;

    @Column(nullable = false)
    private byte[] sealed;

    protected PollVote() {}

    PollVote(String tag, UUID poll, Choice choice, Seal seal) {
        this.tag = tag;
        this.poll = poll;
        choose(choice, seal);
    }

    final void choose(Choice choice, Seal seal) {
        // names of choices have one letter each, so all rows are of one length
        sealed = seal.sealText(choice.name(), "poll-vote/" + tag);
    }

    Choice choice(Seal seal) {
        return Choice.valueOf(seal.openText(sealed, "poll-vote/" + tag));
    }
}
