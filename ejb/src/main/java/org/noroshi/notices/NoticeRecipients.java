package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.Correspondence;
import org.noroshi.membership.Correspondent;

/** Which hospitals a notice concerns at this moment. */
@ApplicationScoped
class NoticeRecipients {

    @Inject
    Correspondence correspondence;

    protected NoticeRecipients() {}

    /** The hospitals that a notice is for: all that are members, one, or none. */
    List<Correspondent> of(Notice notice) {
        return of(notice.audience(), notice.organisation());
    }

    List<Correspondent> of(NoticeAudience audience, Optional<UUID> organisation) {
        return switch (audience) {
            case EVERYBODY, MEMBERS, LIAISONS -> correspondence.all();
            case ORGANISATION ->
                organisation.flatMap(correspondence::of).map(List::of).orElse(List.of());
            case STAFF -> List.of();
        };
    }
}
