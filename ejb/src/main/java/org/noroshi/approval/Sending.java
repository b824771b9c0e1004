package org.noroshi.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.HeldDrafts;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.PublishReport;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ReplyOutlook;
import org.noroshi.sharing.ReportSection;
import org.noroshi.sharing.ReportText;
import org.noroshi.sharing.Reporting;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Sending off what was written: it is published, or waits for the approval that the own hospital wants. Either way
 * everything is refused that publishing would refuse.
 */
@Stateless
public class Sending {

    @Inject
    Viewers viewers;

    @Inject
    Publishing publishing;

    @Inject
    Reporting reporting;

    @Inject
    Discussion discussion;

    @Inject
    ApprovalRule rule;

    @Inject
    WaitingPosts waiting;

    @Inject
    HeldDrafts drafts;

    @Inject
    ApprovalMail mail;

    @Inject
    ApprovalSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<ApprovalAsked> asked;

    /** Whether what the caller sends waits for approval. */
    @RolesAllowed(Roles.READ)
    public boolean waits() {
        return rule.binds(viewers.current()).isPresent();
    }

    /** The same of a reply: who has called for help in the thread does not wait. */
    @RolesAllowed(Roles.POST)
    public boolean waits(@NotNull UUID thread) {
        return waits() && !discussion.isOwnCall(thread);
    }

    /**
     * Sends a new thread.
     *
     * @param tags as in {@link Publishing#publish(PublishThread, Set)}
     * @param named whether the approver is to know who wrote it
     * @throws org.noroshi.platform.NoroshiException as when it is published
     * @throws RefusedException when nobody can approve, or something else waits under the same key
     */
    @RolesAllowed(Roles.POST)
    public Sent open(@Valid @NotNull PublishThread command, @NotNull Set<String> tags, boolean named) {
        Viewer viewer = viewers.current();
        Optional<UUID> hospital = rule.binds(viewer);
        if (hospital.isEmpty()) {
            return new Sent(publishing.publish(command, tags), false);
        }
        waiting.alone(hospital.get());
        return publishing.check(command, tags).map(Sending::published).orElseGet(() -> {
            SaveDraft draft = new SaveDraft(
                    id(command.clientKey()),
                    null,
                    command.kind(),
                    command.audience(),
                    command.tlp(),
                    command.conditions(),
                    command.title(),
                    command.text(),
                    command.urgent(),
                    command.group(),
                    tags);
            return held(
                    viewer,
                    hospital.get(),
                    draft,
                    new Particulars(command.clientKey(), Form.THREAD, command.guard(), List.of(), null, named));
        });
    }

    /**
     * Sends a report.
     *
     * @param named as for a thread
     * @throws org.noroshi.platform.NoroshiException as when it is published
     * @throws RefusedException as for a thread
     */
    @RolesAllowed(Roles.POST)
    public Sent report(@Valid @NotNull PublishReport command, boolean named) {
        Viewer viewer = viewers.current();
        Optional<UUID> hospital = rule.binds(viewer);
        if (hospital.isEmpty()) {
            return new Sent(reporting.publish(command), false);
        }
        waiting.alone(hospital.get());
        return reporting.check(command).map(Sending::published).orElseGet(() -> {
            SaveDraft draft = new SaveDraft(
                    id(command.clientKey()),
                    null,
                    ThreadKind.INCIDENT,
                    command.audience(),
                    command.tlp(),
                    command.conditions(),
                    command.title(),
                    ReportText.of(command.sections(), EnumSet.allOf(ReportSection.class), viewer.language()),
                    command.urgent());
            return held(
                    viewer,
                    hospital.get(),
                    draft,
                    new Particulars(
                            command.clientKey(), Form.REPORT, command.guard(), List.of(), command.damageTlp(), named));
        });
    }

    /**
     * Sends a reply.
     *
     * @param named as for a thread
     * @throws org.noroshi.platform.NoroshiException as when it is published
     * @throws RefusedException as for a thread
     */
    @RolesAllowed(Roles.POST)
    public Sent reply(@Valid @NotNull WriteReply command, boolean named) {
        Viewer viewer = viewers.current();
        Optional<UUID> hospital = rule.binds(viewer);
        if (hospital.isEmpty() || discussion.isOwnCall(command.thread())) {
            return new Sent(discussion.reply(command), false);
        }
        waiting.alone(hospital.get());
        ReplyOutlook outlook = discussion.check(command);
        return outlook.before().map(Sending::published).orElseGet(() -> {
            Marking marking = outlook.marking().orElseThrow();
            SaveDraft draft = new SaveDraft(
                    id(command.clientKey()),
                    command.thread(),
                    null,
                    null,
                    marking.tlp(),
                    marking.conditions(),
                    null,
                    command.text());
            return held(
                    viewer,
                    hospital.get(),
                    draft,
                    new Particulars(command.clientKey(), Form.REPLY, command.guard(), command.quotes(), null, named));
        });
    }

    private record Particulars(
            String clientKey, Form form, GuardReason guard, List<UUID> quotes, Tlp damageTlp, boolean named) {}

    private Sent held(Viewer viewer, UUID hospital, SaveDraft draft, Particulars of) {
        Optional<DraftView> before = rule.find(hospital, draft.id())
                .filter(post -> post.waits() && post.isBy(viewer))
                .flatMap(post -> drafts.find(viewer, post.id()));
        if (before.isPresent()) {
            if (!before.get().isOf(draft)) {
                throw new RefusedException(ApprovalError.WAITS_ALREADY);
            }
            return new Sent(draft.id(), true);
        }
        if (rule.approver(hospital).isEmpty()) {
            throw new RefusedException(ApprovalError.NO_APPROVER);
        }
        Instant heldAt = drafts.hold(viewer, draft, of.clientKey()).savedAt();
        waiting.add(
                viewer,
                hospital,
                new WaitingPost(
                        draft.id(),
                        viewer.account(),
                        of.clientKey(),
                        of.form(),
                        of.guard(),
                        of.quotes(),
                        of.damageTlp(),
                        of.named(),
                        heldAt,
                        clock.instant().plus(settings.waiting()),
                        ApprovalState.WAITING,
                        ""));
        asked.fire(new ApprovalAsked(draft.id()));
        mail.toApprover(hospital);
        return new Sent(draft.id(), true);
    }

    private static Sent published(UUID id) {
        return new Sent(id, false);
    }

    /** Programs name their submissions as they like; a draft has an id. */
    private static UUID id(String clientKey) {
        try {
            return UUID.fromString(clientKey);
        } catch (IllegalArgumentException named) {
            return UUID.nameUUIDFromBytes(clientKey.getBytes(StandardCharsets.UTF_8));
        }
    }
}
