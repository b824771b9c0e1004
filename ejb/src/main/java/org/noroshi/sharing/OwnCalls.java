package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Json;

/**
 * What is new about calls for one account: answers that wait for its decision, and decisions about its own answers. Derived
 * when somebody looks; what was seen stands among the account's own sealed records.
 */
@ApplicationScoped
public class OwnCalls {

    private static final String SHELF = "calls-seen";
    private static final String STATE = "state";
    private static final Set<ParticipationState> DECIDED =
            EnumSet.of(ParticipationState.ACCEPTED, ParticipationState.DECLINED);

    /**
     * Something new.
     *
     * @param state {@code ASKED} for the author of the call, the decision for who has answered
     * @param at the release at which the answer became known
     */
    public record News(UUID participation, UUID thread, ParticipationState state, Instant at) {}

    @Inject
    OwnThreads own;

    @Inject
    Participations participations;

    @Inject
    PrivateRecords records;

    @Inject
    Clock clock;

    protected OwnCalls() {}

    /** What the viewer has not seen yet. */
    public List<News> unseen(Viewer viewer) {
        Set<UUID> refs = own.authors(viewer);
        Instant now = clock.instant();
        List<Participation> all = Stream.concat(
                        participations.inCallsOf(refs).stream()
                                .filter(one -> one.state() == ParticipationState.ASKED && one.isPublicAt(now)),
                        participations.all(refs).stream().filter(one -> !one.isHost() && DECIDED.contains(one.state())))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, JsonObject> seen = records.list(viewer, SHELF);
        return all.stream()
                .filter(one -> !isSeen(one, seen.get(one.id().toString())))
                .map(one -> new News(one.id(), one.thread(), one.state(), one.publicAt()))
                .toList();
    }

    /** The viewer knows what is new about that call; all calls when it is null. */
    public void seen(Viewer viewer, UUID thread) {
        unseen(viewer).stream()
                .filter(news -> thread == null || news.thread().equals(thread))
                .forEach(news -> records.put(
                        viewer,
                        SHELF,
                        news.participation().toString(),
                        Json.createObjectBuilder()
                                .add(STATE, news.state().name())
                                .build()));
    }

    private static boolean isSeen(Participation participation, JsonObject known) {
        return known != null
                && known.getString(STATE).equals(participation.state().name());
    }
}
