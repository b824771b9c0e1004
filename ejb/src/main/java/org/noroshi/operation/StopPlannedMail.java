package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.membership.Contact;
import org.noroshi.membership.Contacts;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.TimeSource;

/**
 * Tells the users of all members of a stop that lies ahead (article 11-5), as long as it does. The liaisons get the notice
 * that goes to each hospital (article 21).
 */
@ApplicationScoped
class StopPlannedMail implements OutboxHandler {

    static final String KIND = "operation/stop_planned";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    ModeOrders orders;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Instant now = clock.instant();
        return orders.find(UUID.fromString(payload.getString("order")))
                .filter(order -> !order.isOver(now))
                .map(order -> order.card(now))
                .map(order -> contacts.everybody().stream()
                        .filter(contact -> !contact.liaison())
                        .map(contact -> letter(order, contact))
                        .toList())
                .orElse(List.of());
    }

    private static Letter letter(ModeOrderCard order, Contact contact) {
        Locale language = Messages.language(contact.language());
        Messages texts = Messages.of(StopPlannedMail.class);
        return new Letter(
                contact.seat().toString(),
                contact.mail(),
                language,
                Map.of(
                        "hospital",
                        contact.hospital(),
                        "name",
                        contact.name(),
                        "mode",
                        order.mode().text(language),
                        "from",
                        moment(order.from()),
                        "until",
                        order.until().map(StopPlannedMail::moment).orElse(texts.text(language, "mail.open_end")),
                        "message",
                        language.equals(Locale.ENGLISH) && !order.messageEn().isBlank()
                                ? order.messageEn()
                                : order.messageJa()));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSource.JAPAN)) + " JST";
    }
}
