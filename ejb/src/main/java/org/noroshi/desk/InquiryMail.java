package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;

/** Leaves the mails about inquiries in the outbox. */
@ApplicationScoped
class InquiryMail {

    static final String RECEIVED = "desk/inquiry_received";
    static final String ANSWERED = "desk/inquiry_answered";
    static final String INQUIRY = "inquiry";
    static final String STEP = "step";

    @Inject
    Outbox outbox;

    protected InquiryMail() {}

    void received(Inquiry inquiry) {
        outbox.enqueue(RECEIVED, payload(inquiry));
    }

    /** The desk's latest words go to the asker. */
    void answered(Inquiry inquiry) {
        outbox.enqueue(ANSWERED, payload(inquiry));
    }

    private static JsonObject payload(Inquiry inquiry) {
        return Json.createObjectBuilder()
                .add(INQUIRY, inquiry.id().toString())
                .add(STEP, inquiry.messages().size())
                .build();
    }

    static UUID inquiry(JsonObject payload) {
        return UUID.fromString(payload.getString(INQUIRY));
    }
}
