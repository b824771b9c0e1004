package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.notices.OwnNews;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;

/** Tells authors that somebody asks, and askers what became of it, until they have looked. */
@ApplicationScoped
class PermissionNews implements OwnNews {

    static final String ASKED_SHELF = "permissions";

    private static final String SEEN_SHELF = "permissions-seen";
    private static final String STATE = "state";
    private static final Set<PermissionState> FOR_AUTHORS = EnumSet.of(PermissionState.ASKED);
    private static final Set<PermissionState> FOR_ASKERS = EnumSet.of(
            PermissionState.GRANTED,
            PermissionState.GRANTED_WITH_CONDITIONS,
            PermissionState.REFUSED,
            PermissionState.LAPSED,
            PermissionState.REVOKED,
            PermissionState.EXPIRED);

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    PermissionRequests requests;

    @Inject
    Clock clock;

    protected PermissionNews() {}

    /** What others have asked of the viewer, the newest first. */
    List<PermissionRequest> asAuthor(Viewer viewer) {
        return requests.ofAuthors(own.authors(viewer));
    }

    /** What the viewer has asked of others, the newest first. */
    List<PermissionRequest> asAsker(Viewer viewer) {
        return requests.all(records.list(viewer, ASKED_SHELF).keySet().stream()
                .map(UUID::fromString)
                .toList());
    }

    @Override
    public List<OwnNotification> of(Viewer viewer, Locale locale) {
        return unseen(viewer).stream()
                .map(request -> new OwnNotification(
                        Messages.of(PermissionNews.class)
                                .text(
                                        locale,
                                        "news." + request.stateAt(clock.instant()),
                                        request.use().text(locale)),
                        request.movedAt(),
                        "/board/permission?id=" + request.id()))
                .toList();
    }

    @Override
    public void allSeen(Viewer viewer) {
        unseen(viewer).forEach(request -> seen(viewer, request));
    }

    void seen(Viewer viewer, PermissionRequest request) {
        JsonObject known =
                records.get(viewer, SEEN_SHELF, request.id().toString()).orElse(null);
        if (!isSeen(request, known)) {
            records.put(
                    viewer,
                    SEEN_SHELF,
                    request.id().toString(),
                    Json.createObjectBuilder()
                            .add(STATE, request.stateAt(clock.instant()).name())
                            .build());
        }
    }

    private boolean isSeen(PermissionRequest request, JsonObject known) {
        return known != null
                && known.getString(STATE)
                        .equals(request.stateAt(clock.instant()).name());
    }

    private List<PermissionRequest> unseen(Viewer viewer) {
        Instant now = clock.instant();
        List<PermissionRequest> news = new ArrayList<>();
        asAuthor(viewer).stream()
                .filter(request -> FOR_AUTHORS.contains(request.stateAt(now)))
                .forEach(news::add);
        asAsker(viewer).stream()
                .filter(request -> FOR_ASKERS.contains(request.stateAt(now)))
                .forEach(news::add);
        if (news.isEmpty()) {
            return news;
        }
        Map<String, JsonObject> seen = records.list(viewer, SEEN_SHELF);
        return news.stream()
                .filter(request -> !isSeen(request, seen.get(request.id().toString())))
                .toList();
    }
}
