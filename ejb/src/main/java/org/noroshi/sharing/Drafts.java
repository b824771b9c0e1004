package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.files.DraftFiles;

/** What somebody is writing, saved on the way: sealed, for its author alone, dropped after a month. */
@Stateless
public class Drafts {

    static final String SHELF = "drafts";

    static final int MOST = 50;

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Viewers viewers;

    @Inject
    PrivateRecords records;

    @Inject
    Posts posts;

    @Inject
    HeldDrafts held;

    @Inject
    Submissions submissions;

    @Inject
    DraftFiles files;

    @Inject
    Clock clock;

    /**
     * Saves the state of a draft, in place of what it was. What has become a post is no draft any more, and what waits for
     * approval stays as it is: a saving that comes late changes nothing.
     *
     * @return when that was
     * @throws RefusedException when there are too many drafts already
     */
    @RolesAllowed(Roles.POST)
    public Instant save(@Valid @NotNull SaveDraft command) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        String key = command.id().toString();
        if (posts.once(viewer, submissions.once(viewer, key)).isPresent()) {
            return now;
        }
        Map<String, JsonObject> kept = records.list(viewer, SHELF);
        if (kept.containsKey(key) && DraftView.read(key, kept.get(key)).held()) {
            return now;
        }
        Set<String> over = kept.entrySet().stream()
                .filter(entry -> isOver(DraftView.read(entry.getKey(), entry.getValue()), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        over.forEach(old -> records.remove(viewer, SHELF, old));
        if (!over.isEmpty()) {
            files.discard(viewer, over);
        }
        if (!kept.containsKey(key) && kept.size() >= MOST) {
            throw new RefusedException(SharingError.TOO_MANY_DRAFTS, MOST);
        }
        records.put(viewer, SHELF, key, DraftView.json(command, now));
        files.keep(viewer, key);
        return now;
    }

    /** The viewer's drafts, the last saved first. */
    @RolesAllowed(Roles.POST)
    public List<DraftView> mine() {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        return records.list(viewer, SHELF).entrySet().stream()
                .map(entry -> DraftView.read(entry.getKey(), entry.getValue()))
                .filter(draft -> !isOver(draft, now))
                .map(draft -> held.withoutRemoved(viewer, draft))
                .sorted(Comparator.comparing(DraftView::savedAt).reversed())
                .collect(Collectors.toList());
    }

    /** One of the viewer's drafts. */
    @RolesAllowed(Roles.POST)
    public Optional<DraftView> find(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        return records.get(viewer, SHELF, id.toString())
                .map(json -> held.withoutRemoved(viewer, DraftView.read(id.toString(), json)));
    }

    /**
     * Throws a draft away, with its files; nothing happens when there is none.
     *
     * @throws RefusedException when it waits for approval: then it has to be taken back first
     */
    @RolesAllowed(Roles.POST)
    public void discard(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        if (find(id).filter(DraftView::held).isPresent()) {
            throw new RefusedException(SharingError.DRAFT_WAITS);
        }
        records.remove(viewer, SHELF, id.toString());
        files.discard(viewer, Set.of(id.toString()));
    }

    private static boolean isOver(DraftView draft, Instant now) {
        // what waits is kept until it could not be approved any more, and then for its author
        return draft.savedAt().plus(draft.held() ? KEPT.plus(KEPT) : KEPT).isBefore(now);
    }
}
