package org.noroshi.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.PostCustody;

/** Reported posts, for officers who decide about them. */
@Stateless
public class ReportDesk {

    private static final int SHOWN = 200;

    @Inject
    Viewers viewers;

    @Inject
    Board board;

    @Inject
    PostCustody custody;

    @Inject
    Reports reports;

    @Inject
    ReportCases cases;

    @Inject
    Removals removals;

    @Inject
    Impartiality impartiality;

    @Inject
    Seal seal;

    /** What waits, the longest waiting first; or what was decided, the last first. */
    @RolesAllowed(Roles.MODERATE)
    public List<ReportLine> list(@NotNull ReportShelf shelf) {
        return lines(
                shelf == ReportShelf.WAITING
                        ? reports.in(EnumSet.of(ReportState.OPEN, ReportState.IN_WORK), SHOWN)
                        : reports.closed(SHOWN));
    }

    /**
     * One reported post.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.MODERATE)
    public ReportCard card(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        ReportCase found = reports.find(id).orElseThrow(NotFoundException::new);
        PostCustody.Kept post = custody.all(java.util.Set.of(found.post())).get(found.post());
        Optional<PostCustody.Kept> seen = custody.find(viewer, found.post());
        return new ReportCard(
                lines(List.of(found)).get(0),
                found.version(),
                post.post(),
                post.thread(),
                seen.map(there -> board.post(there.post())),
                seen.filter(there -> !there.published()).isPresent(),
                reports.of(List.of(found)).stream().map(this::accusation).toList(),
                removals.last(found.post()).map(Removal::id),
                found.state().isOpen() ? Optional.empty() : Optional.of(cases.note(found)));
    }

    /**
     * An officer looks into it.
     *
     * @throws RefusedException when the officer has an interest, or it is not open any more
     */
    @RolesAllowed(Roles.MODERATE)
    public void begin(@NotNull UUID id) {
        ReportCase held = impartially(id);
        if (held.state() != ReportState.OPEN) {
            throw new RefusedException(ModerationError.NOT_POSSIBLE_NOW);
        }
        cases.begin(held);
    }

    /**
     * Keeps the post back until the reports are closed.
     *
     * @throws RefusedException when the officer has an interest, or nobody looks into it
     */
    @RolesAllowed(Roles.MODERATE)
    @Enforces("A18-08")
    public void hold(@NotNull UUID id) {
        ReportCase held = impartially(id);
        if (held.state() != ReportState.IN_WORK) {
            throw new RefusedException(ModerationError.NOT_POSSIBLE_NOW);
        }
        custody.hold(held.post(), reports.of(List.of(held)).get(0).category().code());
    }

    /**
     * Nothing needs to be done about the post; if it is held, it is let go.
     *
     * @throws org.noroshi.platform.InvalidInputException without words why
     * @throws RefusedException when the officer has an interest, it is closed, or it changed meanwhile
     */
    @RolesAllowed(Roles.MODERATE)
    public void refuse(@NotNull CloseReports command) {
        close(command, cases::refuse);
    }

    /**
     * Something was done without removing the post: it was taken back or corrected. If it is held, it is let go.
     *
     * @throws org.noroshi.platform.InvalidInputException without words what
     * @throws RefusedException when the officer has an interest, it is closed, or it changed meanwhile
     */
    @RolesAllowed(Roles.MODERATE)
    public void done(@NotNull CloseReports command) {
        close(command, cases::done);
    }

    private void close(CloseReports command, BiConsumer<ReportCase, String> step) {
        TypedText typed = new TypedText();
        String note = typed.text("note", command.note(), CloseReports.NOTE);
        typed.requireNothingWrong();
        ReportCase held = impartially(command.reportCase());
        if (held.version() != command.version()) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        step.accept(held, note);
        custody.release(held.post());
    }

    private ReportCase impartially(UUID id) {
        ReportCase held = reports.hold(id).orElseThrow(NotFoundException::new);
        impartiality.require(
                viewers.current(), custody.all(java.util.Set.of(held.post())).get(held.post()));
        return held;
    }

    private List<ReportLine> lines(Collection<ReportCase> found) {
        Viewer viewer = viewers.current();
        Map<UUID, PostCustody.Kept> posts =
                custody.all(found.stream().map(ReportCase::post).collect(Collectors.toSet()));
        Map<UUID, String> titles = custody.titles(
                viewer, posts.values().stream().map(PostCustody.Kept::thread).collect(Collectors.toSet()));
        Map<UUID, List<PostReport>> made = reports.of(found).stream()
                .collect(Collectors.groupingBy(report -> report.reportCase().id()));
        return found.stream()
                .map(one -> line(one, posts.get(one.post()), titles, made.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static ReportLine line(
            ReportCase one, PostCustody.Kept post, Map<UUID, String> titles, List<PostReport> made) {
        return new ReportLine(
                one.id(),
                Optional.ofNullable(titles.get(post.thread())),
                post.seq(),
                made.stream().map(PostReport::category).distinct().sorted().toList(),
                made.size(),
                one.state(),
                one.openedAt());
    }

    private ReportCard.Accusation accusation(PostReport report) {
        return new ReportCard.Accusation(
                report.category(), SealedReport.open(report, seal).text(), report.madeAt());
    }
}
