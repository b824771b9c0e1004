package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.membership.Contact;
import org.noroshi.membership.Contacts;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.TimeSource;

/** Tells every user of every member that the service ends, and what comes when (article 12-1). */
@ApplicationScoped
class ServiceEndsMail implements OutboxHandler {

    static final String KIND = "operation/service_ends";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    ServiceEnds ends;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isSentWhileStopped() {
        return true;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return ends.find(UUID.fromString(payload.getString("end")))
                .filter(end -> end.state() != ServiceEndState.CALLED_OFF)
                .map(end -> end.view(clock.instant()))
                .map(end -> contacts.everybody().stream()
                        .filter(contact -> !contact.liaison())
                        .map(contact -> letter(end, contact))
                        .toList())
                .orElse(List.of());
    }

    private static Letter letter(ServiceEndView end, Contact contact) {
        return new Letter(
                contact.seat().toString(),
                contact.mail(),
                contact.language(),
                Map.of(
                        "hospital", contact.hospital(),
                        "name", contact.name(),
                        "reading", moment(end.readOnlyFrom()),
                        "closing", moment(end.closesFrom())));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSource.JAPAN)) + " JST";
    }
}
