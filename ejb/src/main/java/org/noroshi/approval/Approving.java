package org.noroshi.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.OnBehalf;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.HeldDrafts;
import org.noroshi.sharing.PublishReport;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ReportText;
import org.noroshi.sharing.Reporting;
import org.noroshi.sharing.WriteReply;

/** What waits for approval: for its writer to look after, and for whoever approves in the hospital to decide. */
@Stateless
public class Approving {

    static final int LONGEST_NOTE = 1_000;

    @Inject
    Viewers viewers;

    @Inject
    ApprovalRule rule;

    @Inject
    WaitingPosts waiting;

    @Inject
    ApprovalCards cards;

    @Inject
    ApprovalNews news;

    @Inject
    HeldDrafts drafts;

    @Inject
    Publishing publishing;

    @Inject
    Reporting reporting;

    @Inject
    Discussion discussion;

    @Inject
    OnBehalf onBehalf;

    @Inject
    ApprovalMail mail;

    @Inject
    Event<ApprovalDecided> decided;

    /** What the caller has sent and has not been published, the last first. */
    @RolesAllowed(Roles.READ)
    public List<ApprovalCard> mine() {
        Viewer viewer = viewers.current();
        return cards(viewer, false);
    }

    /** What waits for the caller to decide, what has waited longest first; nothing for who approves nothing. */
    @RolesAllowed(Roles.READ)
    public List<ApprovalCard> toDecide() {
        Viewer viewer = viewers.current();
        return cards(viewer, true);
    }

    private List<ApprovalCard> cards(Viewer viewer, boolean toDecide) {
        Comparator<WaitingPost> byTime = Comparator.comparing(WaitingPost::heldAt);
        return rule.hospital(viewer)
                .map(hospital -> rule.all(hospital).stream()
                        .filter(post -> toDecide ? rule.mayDecide(viewer, hospital, post) : post.isBy(viewer))
                        .sorted(toDecide ? byTime : byTime.reversed())
                        .flatMap(post -> cards.of(viewer, hospital, post, false).stream())
                        .toList())
                .orElse(List.of());
    }

    /**
     * One of them, with its whole text; from then on it is no news any more.
     *
     * @throws NotFoundException when there is none, it is a colleague's and the caller does not approve, or it waits no more
     */
    @RolesAllowed(Roles.READ)
    public ApprovalCard read(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        UUID hospital = hospital(viewer);
        WaitingPost post = rule.find(hospital, id)
                .filter(found -> rule.mayRead(viewer, hospital, found))
                .orElseThrow(NotFoundException::new);
        ApprovalCard card = cards.of(viewer, hospital, post, true).orElseThrow(NotFoundException::new);
        news.seen(viewer, post);
        return card;
    }

    /**
     * The writer takes it back, or up again after it was not approved: it is a draft like any other.
     *
     * @throws NotFoundException when the caller has sent nothing of the kind
     */
    @RolesAllowed(Roles.READ)
    public void takeBack(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        UUID hospital = hospital(viewer);
        waiting.alone(hospital);
        WaitingPost post =
                waiting.find(hospital, id).filter(found -> found.isBy(viewer)).orElseThrow(NotFoundException::new);
        waiting.remove(viewer, hospital, id);
        drafts.letGo(viewer, id, post.clientKey());
        decided.fire(new ApprovalDecided(id));
    }

    /**
     * Approves it: it is published in the name of its writer, as if sent at this moment.
     *
     * @param sentAt of what the approver has looked at
     * @throws NotFoundException when there is none for the caller to decide
     * @throws RefusedException when it was sent anew meanwhile, its writer may not post at this moment, or a rule forbids it
     *     as it stands; then it goes on waiting
     */
    @RolesAllowed(Roles.POST)
    public void approve(@NotNull UUID id, @NotNull Instant sentAt) {
        Viewer viewer = viewers.current();
        UUID hospital = hospital(viewer);
        WaitingPost post = toDecide(viewer, hospital, id, sentAt);
        Viewer writer = viewers.of(post.author());
        if (!writer.may(Roles.POST)
                || writer.organisation().filter(hospital::equals).isEmpty()) {
            throw new RefusedException(ApprovalError.WRITER_MAY_NOT);
        }
        DraftView draft = drafts.find(writer, id).orElseThrow(NotFoundException::new);
        waiting.put(hospital, post.moved(ApprovalState.APPROVED, ""));
        UUID thread = published(writer, post, draft);
        waiting.remove(writer, hospital, id);
        drafts.done(writer, id, post.clientKey());
        news.published(writer, id, thread);
        decided.fire(new ApprovalDecided(id));
        mail.toWriter(writer.account());
    }

    /**
     * Sends it back to its writer.
     *
     * @param words what should be different, for the writer alone
     * @throws NotFoundException when there is none for the caller to decide
     * @throws InvalidInputException without words, or when they are too long
     * @throws RefusedException when it was sent anew meanwhile
     */
    @RolesAllowed(Roles.READ)
    public void sendBack(@NotNull UUID id, @NotNull Instant sentAt, String words) {
        Viewer viewer = viewers.current();
        UUID hospital = hospital(viewer);
        WaitingPost post = toDecide(viewer, hospital, id, sentAt);
        TypedText typed = new TypedText();
        String note = typed.text("words", words, LONGEST_NOTE);
        typed.requireNothingWrong();
        waiting.put(hospital, post.moved(ApprovalState.SENT_BACK, note));
        decided.fire(new ApprovalDecided(id));
        mail.toWriter(post.author());
    }

    private UUID published(Viewer writer, WaitingPost post, DraftView draft) {
        try {
            return onBehalf.of(writer.account(), writer.roles(), () -> switch (post.form()) {
                case THREAD -> publishing.publish(thread(post, draft), draft.tags());
                case REPORT -> reporting.publish(report(post, draft));
                case REPLY -> {
                    discussion.reply(reply(post, draft));
                    yield draft.thread();
                }
            });
        } catch (InvalidInputException unfit) {
            throw new RefusedException(ApprovalError.DOES_NOT_FIT_ANY_MORE);
        } catch (NotFoundException gone) {
            throw new RefusedException(ApprovalError.THREAD_IS_GONE);
        }
    }

    private static PublishThread thread(WaitingPost post, DraftView draft) {
        return new PublishThread(
                post.clientKey(),
                draft.kind(),
                draft.audience(),
                draft.tlp(),
                draft.conditions(),
                draft.title(),
                draft.text(),
                draft.urgent(),
                post.guard(),
                draft.group());
    }

    private static PublishReport report(WaitingPost post, DraftView draft) {
        return new PublishReport(
                post.clientKey(),
                draft.audience(),
                draft.tlp(),
                draft.conditions(),
                draft.title(),
                ReportText.read(draft.text()),
                post.damageTlp(),
                draft.urgent(),
                post.guard());
    }

    private static WriteReply reply(WaitingPost post, DraftView draft) {
        return new WriteReply(
                post.clientKey(),
                draft.thread(),
                draft.tlp(),
                draft.conditions(),
                draft.text(),
                post.quotes(),
                post.guard());
    }

    private WaitingPost toDecide(Viewer viewer, UUID hospital, UUID id, Instant sentAt) {
        waiting.alone(hospital);
        WaitingPost post = rule.find(hospital, id)
                .filter(found -> rule.mayDecide(viewer, hospital, found))
                .orElseThrow(NotFoundException::new);
        if (!post.heldAt().equals(sentAt)) {
            throw new RefusedException(ApprovalError.CHANGED_SINCE);
        }
        return post;
    }

    private UUID hospital(Viewer viewer) {
        return rule.hospital(viewer).orElseThrow(NotFoundException::new);
    }
}
