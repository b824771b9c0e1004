package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.AccountEnded;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.files.DraftFiles;
import org.noroshi.sharing.files.FileCard;

/**
 * Drafts that wait for somebody's approval: they stay where they are, under the seal of their author, and nothing changes
 * them until they are let go. Called inside the transactions of those who decide.
 */
@ApplicationScoped
public class HeldDrafts {

    @Inject
    PrivateRecords records;

    @Inject
    Posts posts;

    @Inject
    DraftFiles files;

    @Inject
    Clock clock;

    protected HeldDrafts() {}

    /**
     * Saves the draft and holds it.
     *
     * @param clientKey under which its files are kept
     * @throws RefusedException when there are too many drafts already
     */
    public DraftView hold(Viewer author, SaveDraft command, String clientKey) {
        String key = command.id().toString();
        records.alone(author);
        var kept = records.list(author, Drafts.SHELF);
        if (!kept.containsKey(key) && kept.size() >= Drafts.MOST) {
            throw new RefusedException(SharingError.TOO_MANY_DRAFTS, Drafts.MOST);
        }
        var held = DraftView.json(command, clock.instant(), true);
        records.put(author, Drafts.SHELF, key, held);
        files.hold(author, clientKey);
        return DraftView.read(key, held);
    }

    /** One that is held. */
    public Optional<DraftView> find(Viewer author, UUID id) {
        return records.get(author, Drafts.SHELF, id.toString())
                .map(json -> DraftView.read(id.toString(), json))
                .filter(DraftView::held)
                .map(draft -> withoutRemoved(author, draft));
    }

    /** What was removed since it was quoted stands in no draft either. */
    DraftView withoutRemoved(Viewer viewer, DraftView draft) {
        if (draft.thread() == null || !draft.text().contains(">")) {
            return draft;
        }
        List<Integer> removed = posts.removed(viewer, draft.thread());
        return removed.isEmpty()
                ? draft
                : draft.withText(Quotation.withoutRemoved(draft.text(), removed::contains, viewer.language()));
    }

    /** Its files, in the order in which they came. */
    public List<FileCard> files(Viewer author, String clientKey) {
        return files.cards(author, clientKey);
    }

    /** From here on it is a draft like any other, saved just now; nothing happens when it is not held. */
    public void letGo(Viewer author, UUID id, String clientKey) {
        find(author, id).ifPresent(draft -> {
            records.put(author, Drafts.SHELF, id.toString(), DraftView.json(draft.asSaved(), clock.instant()));
            files.letGo(author, clientKey);
        });
    }

    /** It has become a post, under whatever key: there is no draft of it any more. */
    public void done(Viewer author, UUID id, String clientKey) {
        records.remove(author, Drafts.SHELF, id.toString());
        files.letGo(author, clientKey);
    }

    /** The text as it may be shown to who does not read the thread that it answers: without words of others. */
    public static String withoutQuotations(DraftView draft, Viewer reader) {
        return Quotation.without(draft.text(), reader.language());
    }

    /** What was never sent is nobody's business when its author has left. */
    void gone(@Observes AccountEnded event) {
        records.clear(event.account(), Drafts.SHELF);
    }
}
