package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Occasion;

/** Calls to questions without an answer, each in a transaction of its own, together with the mail that waits. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class QuestionSteps {

    @Inject
    SilentQuestions silent;

    @Inject
    QuestionCalls calls;

    @Inject
    QuestionMail mail;

    @Inject
    Posts posts;

    @Inject
    Occasion occasion;

    @Inject
    Clock clock;

    @Inject
    Event<QuestionCalled> called;

    protected QuestionSteps() {}

    /** Questions to which nobody was called yet. */
    List<UUID> due() {
        List<UUID> threads = silent.overdue(system()).stream()
                .map(opening -> opening.thread().id())
                .toList();
        Set<UUID> done = calls.among(threads);
        return threads.stream().filter(thread -> !done.contains(thread)).toList();
    }

    /** Calls to it, unless somebody else was faster. */
    void call(UUID thread) {
        occasion.onErrand("sharing");
        posts.lockedOpening(system(), thread)
                .filter(opening -> calls.among(Set.of(thread)).isEmpty() && silent.isSilent(system(), opening))
                .ifPresent(opening -> {
                    QuestionCall call = new QuestionCall(thread, clock.instant());
                    calls.add(call);
                    mail.leave(call);
                    called.fire(new QuestionCalled(thread));
                });
    }

    private static Viewer system() {
        return Viewer.system("questions without an answer");
    }
}
