package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.Enforces;

/** Takes in what somebody asks, however it comes: a number, an answer at once, a due time. */
@ApplicationScoped
class InquiryIntake {

    @Inject
    InquiryRows rows;

    @Inject
    InquiryWords words;

    @Inject
    InquiryMail mail;

    @Inject
    Clock clock;

    @Inject
    Event<InquiryMoved> moved;

    protected InquiryIntake() {}

    /** A new inquiry; the service answers at once that it has come in. */
    @Enforces("A10-3")
    Inquiry open(InquiryKind kind, Inquiry.Asker asker, boolean sorted, String subject, String text) {
        Instant now = clock.instant();
        Inquiry inquiry = new Inquiry(kind, asker, sorted, words.sealed(subject), now, words.due(now));
        inquiry.opens(words.sealed(text));
        inquiry.told(words.sealed(words.received(inquiry, now)), now);
        rows.add(inquiry);
        mail.received(inquiry);
        moved.fire(new InquiryMoved(inquiry.id(), inquiry.state()));
        return inquiry;
    }

    /** The asker writes again. */
    void writeBack(Inquiry inquiry, String text) {
        Instant now = clock.instant();
        inquiry.writeBack(words.sealed(text), now, words.due(now));
        moved.fire(new InquiryMoved(inquiry.id(), inquiry.state()));
    }

    /** A mail claims to belong to the inquiry; officers look at it, the asker does not see it. */
    void noteMail(Inquiry inquiry, String text) {
        Instant now = clock.instant();
        inquiry.note(Optional.empty(), words.sealed(text), now);
        if (inquiry.state() != InquiryState.OPEN && inquiry.state() != InquiryState.REOPENED) {
            inquiry.reopen(Optional.empty(), now, words.due(now));
        }
        moved.fire(new InquiryMoved(inquiry.id(), inquiry.state()));
    }
}
