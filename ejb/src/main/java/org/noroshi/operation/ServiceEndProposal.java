package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.membership.Contacts;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;

/** The decision to end the service, as two officers see and make it (article 12-1). */
@ApplicationScoped
@Enforces("A12-1")
class ServiceEndProposal implements ProposalHandler {

    static final String KIND = "operation/end_of_service";

    /** There is one service. */
    static final UUID SERVICE = new UUID(0, 12);

    @Inject
    ServiceEnds ends;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    @Inject
    Event<ServiceEndMoved> moved;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String role() {
        return Roles.OPERATE;
    }

    @Override
    public JsonObject facts(UUID subject, JsonObject asked) {
        return Json.createObjectBuilder()
                .add("lastDay", asked.getString("lastDay"))
                .add("closingDay", asked.getString("closingDay"))
                .add(
                        "hospitals",
                        String.valueOf(contacts.everybody().stream()
                                .map(contact -> contact.contract())
                                .distinct()
                                .count()))
                .build();
    }

    @Override
    public void carryOut(ProposalCard proposal) {
        ServiceEnd end = new ServiceEnd(
                proposal.reason(),
                begin(LocalDate.parse(proposal.asked().getString("lastDay")).plusDays(1)),
                begin(LocalDate.parse(proposal.asked().getString("closingDay"))),
                proposal.proposedBy(),
                proposal.secondedBy().orElseThrow(),
                clock.instant());
        ends.add(end);
        moved.fire(new ServiceEndMoved(end.id(), end.state()));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(TimeSource.JAPAN).toInstant();
    }
}
