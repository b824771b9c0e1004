package org.noroshi.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostTakenAway;

/** Empties the words of a poll whose thread was removed, in the transaction that removes it (article 22-1). */
@ApplicationScoped
class PollKeeping {

    @Inject
    PollRows rows;

    @Inject
    PostCustody custody;

    protected PollKeeping() {}

    void gone(@Observes PostTakenAway event) {
        rows.ofThread(event.thread())
                .filter(poll ->
                        custody.all(Set.of(event.post())).get(event.post()).opens())
                .ifPresent(Poll::empty);
    }
}
