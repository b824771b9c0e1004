package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.noroshi.membership.Correspondence;
import org.noroshi.membership.Correspondent;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;

/**
 * Brings a notice to the hospitals' liaisons by mail, one letter for each hospital, and keeps what became of it. Nobody can
 * switch these mails off, and a restriction of the hospital does not stop them (article 21).
 */
@ApplicationScoped
@Enforces("A21")
class NoticeMail implements OutboxHandler {

    static final String KIND = "notices/notice";
    private static final String NOTICE = "notice";

    @Inject
    Outbox outbox;

    @Inject
    Notices notices;

    @Inject
    NoticeRecipients recipients;

    @Inject
    Correspondence correspondence;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<NoticeReturned> returned;

    protected NoticeMail() {}

    /** Has the notice mailed when its time comes. */
    void send(Notice notice) {
        outbox.enqueueNotBefore(
                KIND,
                Json.createObjectBuilder().add(NOTICE, notice.id().toString()).build(),
                notice.publishAt().orElseThrow());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Instant now = clock.instant();
        return notices.find(notice(payload))
                .filter(notice -> notice.isOutAt(now) && notice.byMail())
                .map(notice -> recipients.of(notice).stream()
                        .map(one -> letter(notice, one))
                        .toList())
                .orElse(List.of());
    }

    private Letter letter(Notice notice, Correspondent to) {
        Locale language = to.language();
        Messages words = Messages.of(NoticeMail.class);
        return new Letter(
                to.organisation().toString(),
                to.mail(),
                language,
                Map.of(
                        "kind", words.text(language, "mail.kind." + notice.kind()),
                        "hospital", to.name(),
                        "title", notice.title(language),
                        "text", notice.text(language),
                        "link", settings.publicUrl() + "/portal/notice?id=" + notice.id()));
    }

    @Override
    public void delivered(JsonObject payload, Letter letter, Instant acceptedAt) {
        UUID organisation = UUID.fromString(letter.recipient());
        notices.add(new NoticeFact(notice(payload), organisation, NoticeFactKind.MAILED, "", null, acceptedAt));
    }

    @Override
    public void undeliverable(JsonObject payload, Letter letter, String reason) {
        UUID organisation = UUID.fromString(letter.recipient());
        failed(notice(payload), organisation, NoticeFactKind.REFUSED, reason, null);
    }

    @Override
    public boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        UUID notice = notice(payload);
        List<UUID> hospitals = notices.facts(notice).stream()
                .filter(fact -> fact.kind() == NoticeFactKind.MAILED)
                .map(NoticeFact::organisation)
                .distinct()
                .filter(organisation -> recipient.test(organisation.toString()))
                .toList();
        hospitals.forEach(organisation -> failed(notice, organisation, NoticeFactKind.RETURNED, reason, null));
        return !hospitals.isEmpty();
    }

    /** Keeps that the mail did not arrive: the hospital gets the banner, the desk an entry in its list. */
    void failed(UUID notice, UUID organisation, NoticeFactKind kind, String reason, UUID by) {
        notices.add(new NoticeFact(notice, organisation, kind, reason, by, clock.instant()));
        returned.fire(new NoticeReturned(notice, organisation));
    }

    private static UUID notice(JsonObject payload) {
        return UUID.fromString(payload.getString(NOTICE));
    }
}
