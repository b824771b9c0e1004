package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Notices that the service itself makes when something happens that the terms want told. Each is told once for its subject,
 * however often the fact is announced.
 */
@ApplicationScoped
class SystemNotices {

    @Inject
    Notices notices;

    @Inject
    NoticeMail mail;

    @Inject
    Clock clock;

    @Inject
    Event<NoticeIssued> issued;

    protected SystemNotices() {}

    /**
     * Tells it at once, in the transaction of the fact.
     *
     * @param subject under which {@link NoticeRecords} finds it
     */
    void tell(String subject, NoticeKind kind, NoticeAudience audience, WriteNotice.NoticeWords words) {
        tell(subject, kind, audience, words, Optional.empty());
    }

    /**
     * Tells that what an earlier notice said is not so any more; nothing when there was no such notice.
     *
     * @param earlier subject of that notice
     */
    void withdraw(String earlier, String subject, WriteNotice.NoticeWords words) {
        notices.about(earlier)
                .ifPresent(before -> tell(subject, before.kind(), before.audience(), words, Optional.of(before.id())));
    }

    private void tell(
            String subject,
            NoticeKind kind,
            NoticeAudience audience,
            WriteNotice.NoticeWords words,
            Optional<UUID> withdrawn) {
        if (notices.about(subject).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        WriteNotice written = new WriteNotice(
                kind,
                audience,
                Optional.empty(),
                audience != NoticeAudience.STAFF,
                words,
                withdrawn,
                withdrawn.map(before -> FollowUp.WITHDRAWAL));
        Notice notice = new Notice(written, words, null, now);
        notice.about(subject);
        issued.fire(notice.issue(now, null, now));
        notices.add(notice);
        if (notice.byMail()) {
            mail.send(notice);
        }
    }
}
