package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.membership.HospitalTraits;
import org.noroshi.membership.OwnTraits;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.guard.GuardPassed;
import org.noroshi.sharing.guard.GuardReason;
import org.noroshi.sharing.guard.Telltale;
import org.noroshi.sharing.guard.Telltales;

/** Keeps what could tell who writes from being posted without a word, by whatever way it comes. */
@ApplicationScoped
public class Guarding {

    @Inject
    OwnTraits own;

    @Inject
    Event<GuardPassed> passed;

    protected Guarding() {}

    /**
     * Lets a text through in which there is nothing to find, or for which a reason is given.
     *
     * @param before what the post says now, which its author has answered for already; null for a new one
     * @throws RefusedException otherwise
     */
    void require(GuardReason reason, Wording now, Wording before) {
        if (reason != null) {
            return;
        }
        HospitalTraits traits = own.view();
        Set<String> answered = new HashSet<>();
        if (before != null) {
            found(before, traits).map(Telltale::words).forEach(answered::add);
        }
        if (found(now, traits).map(Telltale::words).anyMatch(words -> !answered.contains(words))) {
            throw new RefusedException(SharingError.COULD_TELL_WHO);
        }
    }

    /**
     * The same for words that are written to somebody and are no post.
     *
     * @throws RefusedException when something in them could tell who writes, and no reason is given
     */
    public void require(GuardReason reason, String... words) {
        if (reason == null) {
            HospitalTraits traits = own.view();
            if (Stream.of(words).anyMatch(text -> !Telltales.in(text, traits).isEmpty())) {
                throw new RefusedException(SharingError.COULD_TELL_WHO);
            }
        }
    }

    /** Puts on record, under the seal, that a reason was given. */
    public void passed(GuardReason reason, UUID post) {
        if (reason != null) {
            passed.fire(new GuardPassed(reason, post));
        }
    }

    private static Stream<Telltale> found(Wording wording, HospitalTraits traits) {
        return Stream.of(wording.title() == null ? "" : wording.title(), wording.body())
                .map(text -> Telltales.in(text, traits))
                .flatMap(List::stream);
    }
}
