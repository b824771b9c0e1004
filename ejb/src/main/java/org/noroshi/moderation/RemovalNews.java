package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.notices.OwnNews;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.terms.Ground;

/** Tells authors what the desk has decided about their posts, until they have looked. */
@ApplicationScoped
class RemovalNews implements OwnNews {

    private static final String SHELF = "removals-seen";
    private static final String STATE = "state";

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    Removals removals;

    protected RemovalNews() {}

    @Override
    public List<OwnNotification> of(Viewer viewer, Locale locale) {
        List<Removal> mine = removals.ofAuthors(own.authors(viewer));
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<String, JsonObject> seen = records.list(viewer, SHELF);
        return mine.stream()
                .filter(removal -> removal.state() != RemovalState.APPEALED)
                .filter(removal -> !isSeen(removal, seen.get(removal.id().toString())))
                .map(removal -> new OwnNotification(
                        text(removal, locale), removal.movedAt(), "/board/removal?id=" + removal.id()))
                .toList();
    }

    @Override
    public void allSeen(Viewer viewer) {
        removals.ofAuthors(own.authors(viewer)).forEach(removal -> seen(viewer, removal));
    }

    void seen(Viewer viewer, Removal removal) {
        if (!isSeen(removal, records.get(viewer, SHELF, removal.id().toString()).orElse(null))) {
            records.put(
                    viewer,
                    SHELF,
                    removal.id().toString(),
                    Json.createObjectBuilder()
                            .add(STATE, removal.state().name())
                            .build());
        }
    }

    private static boolean isSeen(Removal removal, JsonObject seen) {
        return seen != null && seen.getString(STATE).equals(removal.state().name());
    }

    private static String text(Removal removal, Locale locale) {
        return Messages.of(RemovalNews.class)
                .text(
                        locale,
                        "news." + removal.state(),
                        Ground.parse(removal.ground().code()).display(locale));
    }
}
