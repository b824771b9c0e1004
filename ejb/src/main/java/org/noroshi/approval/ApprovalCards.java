package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.groups.GroupDirectory;
import org.noroshi.groups.GroupView;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.HeldDrafts;
import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.ThreadKind;

/** What is shown of what waits, to its writer and to the approver. */
@ApplicationScoped
class ApprovalCards {

    @Inject
    ApprovalRule rule;

    @Inject
    HeldDrafts drafts;

    @Inject
    PostCustody custody;

    @Inject
    GroupDirectory groups;

    @Inject
    KnownPeople people;

    @Inject
    Viewers viewers;

    protected ApprovalCards() {}

    /**
     * Empty when the writer has no such draft at this moment.
     *
     * @param whole with text and files
     */
    Optional<ApprovalCard> of(Viewer viewer, UUID hospital, WaitingPost post, boolean whole) {
        boolean mine = post.isBy(viewer);
        Viewer writer = mine ? viewer : viewers.of(post.author());
        return drafts.find(writer, post.id()).map(draft -> {
            Optional<String> title = title(viewer, draft);
            return new ApprovalCard(
                    post.id(),
                    post.form(),
                    title.orElse(""),
                    Optional.ofNullable(draft.thread()).filter(thread -> title.isPresent()),
                    whole ? html(viewer, draft, title.isPresent()) : "",
                    draft.tlp(),
                    draft.conditions(),
                    draft.audience(),
                    Optional.ofNullable(draft.group())
                            .map(group ->
                                    groups.of(Set.of(group), viewer.language()).get(group))
                            .map(GroupView::name),
                    post.damageTlp(),
                    draft.urgent(),
                    whole ? drafts.files(writer, post.clientKey()) : List.of(),
                    post.named() ? people.of(post.author()).map(KnownPerson::name) : Optional.empty(),
                    post.heldAt(),
                    post.until(),
                    post.state(),
                    post.note(),
                    mine,
                    rule.mayDecide(viewer, hospital, post));
        });
    }

    private Optional<String> title(Viewer viewer, DraftView draft) {
        return draft.thread() == null
                ? Optional.of(draft.title())
                : Optional.ofNullable(titles(viewer, draft.thread()).get(draft.thread()));
    }

    private Map<UUID, String> titles(Viewer viewer, UUID thread) {
        return custody.titles(viewer, Set.of(thread));
    }

    /** Words of a thread that the reader does not read do not reach him this way either. */
    private static String html(Viewer viewer, DraftView draft, boolean reads) {
        String text = reads ? draft.text() : HeldDrafts.withoutQuotations(draft, viewer);
        return Markdown.html(text, draft.kind() == null ? ThreadKind.INDICATORS : draft.kind());
    }
}
