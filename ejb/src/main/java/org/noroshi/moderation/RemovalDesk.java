package org.noroshi.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostView;

/** Removing posts, for officers (article 22-1). Where the ground is open to judgement, and after an objection, another one decides. */
@Stateless
public class RemovalDesk {

    private static final int SHOWN = 200;
    private static final int LEAST = 1_024;

    @Inject
    Viewers viewers;

    @Inject
    Board board;

    @Inject
    PostCustody custody;

    @Inject
    Removals removals;

    @Inject
    Reports reports;

    @Inject
    Impartiality impartiality;

    @Inject
    Execution execution;

    @Inject
    EvidenceStore store;

    @Inject
    RemovalMail mail;

    @Inject
    ModerationSettings settings;

    @Inject
    StepUp stepUp;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceRead> read;

    /**
     * The post that an officer is about to remove.
     *
     * @throws NotFoundException when there is no such post for the officer
     */
    @RolesAllowed(Roles.MODERATE)
    public PostView about(@NotNull UUID post) {
        return board.post(post);
    }

    /**
     * Removes a post at once; where the ground is open to judgement, proposes it to a second officer.
     *
     * @return id of the removal
     * @throws NotFoundException when there is no such post for the officer
     * @throws org.noroshi.platform.InvalidInputException without a ground of the closed list, or without words why
     * @throws RefusedException when the officer has an interest, or a removal waits already
     */
    @RolesAllowed(Roles.MODERATE)
    @Enforces("A22-1")
    public UUID remove(@NotNull RemovePost command) {
        TypedText typed = new TypedText();
        if (command.ground() == null) {
            typed.wrong("ground", ModerationError.NOT_A_GROUND);
        }
        String note = typed.text("note", command.note(), RemovePost.WORDS, ModerationError.REASON_NEEDED);
        String explanation = typed.optionalText("explanation", command.explanation(), RemovePost.WORDS);
        typed.requireNothingWrong();
        stepUp.require();
        Viewer officer = viewers.current();
        PostCustody.Kept post = custody.alone(officer, command.post());
        impartiality.require(officer, post);
        if (removals.isOpen(post.post())) {
            throw new RefusedException(ModerationError.REMOVED_ALREADY);
        }
        Removal removal = new Removal(
                post.post(),
                post.author(),
                command.ground(),
                RemovalFile.begun(officer.account(), note, explanation),
                seal,
                clock.instant());
        removals.add(removal);
        if (command.ground().isOpenToJudgement()) {
            execution.tell(removal);
        } else {
            removal.takeEffect(clock.instant(), settings.appeal());
            execution.takeAway(removal, note);
        }
        return removal.id();
    }

    /** What was removed or is about to be, the newest first. */
    @RolesAllowed(Roles.MODERATE)
    public List<RemovalLine> list() {
        return lines(removals.all(SHOWN));
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.MODERATE)
    public RemovalCard card(@NotNull UUID id) {
        Viewer officer = viewers.current();
        Removal removal = removals.find(id).orElseThrow(NotFoundException::new);
        RemovalFile file = removal.file(seal);
        boolean another = !file.knows(officer.account());
        boolean waits = removal.state() == RemovalState.PROPOSED;
        return new RemovalCard(
                lines(List.of(removal)).get(0),
                removal.version(),
                kept(removal).thread(),
                file.note(),
                file.explanation(),
                custody.find(officer, removal.post()).map(post -> board.post(post.post())),
                reports.ofPosts(Set.of(removal.post())).stream()
                        .map(this::accusation)
                        .toList(),
                removal.movedAt(),
                file.appeal(),
                file.answer(),
                waits && another,
                waits && !another,
                removal.state() == RemovalState.APPEALED && another,
                store.find(removal).isPresent(),
                removals.readings(id).stream().map(this::reading).toList());
    }

    /**
     * As the second officer, agrees: the post is removed now.
     *
     * @throws RefusedException when the officer proposed it or has an interest, or it does not wait any more
     */
    @RolesAllowed(Roles.MODERATE)
    @Enforces("A18-11")
    public void agree(@NotNull DecideRemoval command) {
        Viewer officer = viewers.current();
        Removal removal = toDecide(officer, command);
        removal.agree(officer.account(), seal, clock.instant(), settings.appeal());
        execution.takeAway(removal, removal.file(seal).note());
    }

    /**
     * As the second officer, says no; as the first, takes it back. Nothing has happened then.
     *
     * @throws org.noroshi.platform.InvalidInputException without words why
     * @throws RefusedException when the officer has an interest, or it does not wait any more
     */
    @RolesAllowed(Roles.MODERATE)
    public void decline(@NotNull DecideRemoval command) {
        Viewer officer = viewers.current();
        String words = words(command);
        Removal removal = toDecide(officer, command);
        removal.decline(officer.account(), words, seal, clock.instant());
        execution.tell(removal);
    }

    /**
     * As another officer, finds that the post stays away.
     *
     * @throws org.noroshi.platform.InvalidInputException without words why
     * @throws RefusedException when the officer has decided before or has an interest, or nobody has objected
     */
    @RolesAllowed(Roles.MODERATE)
    public void uphold(@NotNull DecideRemoval command) {
        Viewer officer = viewers.current();
        String words = words(command);
        Removal removal = toDecide(officer, command);
        removal.uphold(officer.account(), words, seal, clock.instant());
        mail.decided(removal);
        execution.tell(removal);
    }

    /**
     * As another officer, finds that the post comes back, as it was.
     *
     * @throws org.noroshi.platform.InvalidInputException without words why
     * @throws RefusedException when the officer has decided before or has an interest, or nobody has objected
     */
    @RolesAllowed(Roles.MODERATE)
    public void lift(@NotNull DecideRemoval command) {
        Viewer officer = viewers.current();
        String words = words(command);
        Removal removal = toDecide(officer, command);
        JsonObject remains = store.take(removal);
        removal.lift(officer.account(), words, seal, clock.instant());
        execution.bringBack(removal, remains);
    }

    /**
     * Reads what was removed. That it was read, by whom and why stays on record.
     *
     * @throws NotFoundException when there is no such removal
     * @throws org.noroshi.platform.InvalidInputException without a reason
     * @throws RefusedException when the officer has an interest, or it is not kept any more
     */
    @RolesAllowed(Roles.MODERATE)
    public Evidence read(@NotNull ReadEvidence command, @NotNull Locale locale) {
        TypedText typed = new TypedText();
        String reason = typed.text("reason", command.reason(), RemovePost.WORDS, ModerationError.REASON_NEEDED);
        typed.requireNothingWrong();
        stepUp.require();
        Viewer officer = viewers.current();
        Removal removal = removals.find(command.removal()).orElseThrow(NotFoundException::new);
        impartiality.require(officer, kept(removal));
        UUID id = UUID.randomUUID();
        removals.add(new EvidenceReading(
                id,
                removal.id(),
                seal.sealRounded(officer.account() + " " + reason, LEAST, purpose(id)),
                clock.instant()));
        read.fire(new EvidenceRead(removal.id()));
        return store.find(removal)
                .map(remains -> new Evidence(
                        custody.words(remains, locale),
                        removals.evidence(removal.id()).orElseThrow().keptUntil()))
                .orElseThrow(() -> new RefusedException(ModerationError.EVIDENCE_IS_GONE));
    }

    private Removal toDecide(Viewer officer, DecideRemoval command) {
        Removal removal = removals.hold(command.removal()).orElseThrow(NotFoundException::new);
        impartiality.require(officer, kept(removal));
        if (removal.version() != command.version()) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        return removal;
    }

    private static String words(DecideRemoval command) {
        TypedText typed = new TypedText();
        String words = typed.text("words", command.words(), RemovePost.WORDS, ModerationError.REASON_NEEDED);
        typed.requireNothingWrong();
        return words;
    }

    private PostCustody.Kept kept(Removal removal) {
        return custody.all(Set.of(removal.post())).get(removal.post());
    }

    private List<RemovalLine> lines(List<Removal> found) {
        Map<UUID, PostCustody.Kept> posts =
                custody.all(found.stream().map(Removal::post).collect(Collectors.toSet()));
        Map<UUID, String> titles = custody.titles(
                viewers.current(),
                posts.values().stream().map(PostCustody.Kept::thread).collect(Collectors.toSet()));
        return found.stream()
                .map(removal -> new RemovalLine(
                        removal.id(),
                        Optional.ofNullable(titles.get(posts.get(removal.post()).thread())),
                        posts.get(removal.post()).seq(),
                        removal.ground(),
                        removal.state(),
                        removal.decidedAt()))
                .toList();
    }

    private ReportCard.Accusation accusation(PostReport report) {
        return new ReportCard.Accusation(
                report.category(), SealedReport.open(report, seal).text(), report.madeAt());
    }

    private RemovalCard.Reading reading(EvidenceReading reading) {
        String written = seal.openText(reading.sealed(), purpose(reading.id())).stripTrailing();
        return new RemovalCard.Reading(reading.readAt(), written.substring(written.indexOf(' ') + 1));
    }

    private static String purpose(UUID reading) {
        return "evidence-reading/" + reading;
    }
}
