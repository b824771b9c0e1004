package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Seal;

/** Who has read an alert: asked account by account when a correction is sent, never listed (article 13-3). */
@ApplicationScoped
class Readers {

    @Inject
    AnswerRows rows;

    @Inject
    Seal seal;

    protected Readers() {}

    /** The account has read it; a repeat changes nothing. */
    void mark(UUID alert, UUID account) {
        String tag = tag(alert, account);
        if (!rows.readings(Set.of(tag)).isEmpty()) {
            return;
        }
        try {
            rows.addAtOnce(tag, alert);
        } catch (PersistenceException anotherRequestWasFaster) {
            // then its row is there now, which is all that is wanted
        }
    }

    /** Those of the accounts that have read it. */
    Set<UUID> among(Collection<UUID> accounts, UUID alert) {
        Map<String, UUID> tags =
                accounts.stream().distinct().collect(Collectors.toMap(account -> tag(alert, account), one -> one));
        return tags.isEmpty()
                ? Set.of()
                : rows.readings(tags.keySet()).stream().map(tags::get).collect(Collectors.toSet());
    }

    private String tag(UUID alert, UUID account) {
        return seal.tag("alert-reading", alert, account);
    }
}
