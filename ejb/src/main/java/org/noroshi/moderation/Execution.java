package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.noroshi.sharing.PostCustody;

/** Carries out what was decided about a post, and tells its author. */
@ApplicationScoped
class Execution {

    @Inject
    PostCustody custody;

    @Inject
    EvidenceStore evidence;

    @Inject
    ReportCases cases;

    @Inject
    RemovalMail mail;

    @Inject
    Event<RemovalMoved> moved;

    protected Execution() {}

    /** The post goes everywhere at once, and what stood there is kept under the seal. */
    void takeAway(Removal removal, String note) {
        evidence.keep(
                removal.id(), custody.takeAway(removal.post(), removal.ground().code()));
        cases.doneWith(removal.post(), note);
        mail.decided(removal);
        tell(removal);
    }

    /** The post is back everywhere, and nothing more is kept of it here. */
    void bringBack(Removal removal, JsonObject remains) {
        custody.bringBack(remains);
        mail.decided(removal);
        tell(removal);
    }

    void tell(Removal removal) {
        moved.fire(
                new RemovalMoved(removal.id(), removal.state(), removal.ground().code()));
    }
}
