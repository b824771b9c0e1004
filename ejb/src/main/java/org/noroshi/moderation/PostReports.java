package org.noroshi.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.PaceBook;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostView;

/** Reporting a post that should not be there, and seeing what became of it (article 18). Nobody learns who reported. */
@Stateless
public class PostReports {

    static final String SHELF = "reports";

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Viewers viewers;

    @Inject
    Board board;

    @Inject
    PostCustody custody;

    @Inject
    Reports reports;

    @Inject
    PrivateRecords records;

    @Inject
    PaceBook paces;

    @Inject
    ModerationSettings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<PostReported> reported;

    /**
     * The post that somebody is about to report.
     *
     * @throws org.noroshi.platform.NotFoundException when there is no such post for the viewer
     * @throws RefusedException when it is the viewer's own
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public PostView about(@NotNull UUID post) {
        PostView view = board.post(post);
        if (view.actions().mine()) {
            throw new RefusedException(ModerationError.OWN_POST);
        }
        return view;
    }

    /**
     * Reports a post.
     *
     * @throws org.noroshi.platform.NotFoundException when there is no such post for the viewer
     * @throws InvalidInputException without a category, or without words where the category needs them
     * @throws RefusedException when it is the viewer's own, or reported by the viewer already
     * @throws org.noroshi.platform.TooManyRequestsException when the viewer has reported much lately
     */
    @RolesAllowed(Roles.READ)
    @Enforces("A18")
    @Guessable
    public UUID report(@NotNull ReportPost command) {
        Viewer viewer = viewers.current();
        PostCustody.Kept post = custody.alone(viewer, command.post());
        if (custody.isOwn(viewer, post)) {
            throw new RefusedException(ModerationError.OWN_POST);
        }
        String text = read(command);
        String tag = seal.tag("post-report", viewer.account(), post.post());
        if (reports.isReported(tag)) {
            throw new RefusedException(ModerationError.REPORTED_ALREADY);
        }
        paces.take("report", viewer.account(), settings.reportsPerDay(), DAY, ModerationError.TOO_MANY_REPORTS);
        Instant now = clock.instant();
        ReportCase reportCase = reports.openOf(post.post()).orElseGet(() -> {
            ReportCase opened = new ReportCase(post.post(), now);
            reports.add(opened);
            return opened;
        });
        UUID id = UUID.randomUUID();
        reports.add(new PostReport(
                id,
                reportCase,
                command.category(),
                SealedReport.of(viewer, text).sealed(id, seal),
                tag,
                now));
        records.put(viewer, SHELF, id.toString(), JsonValue.EMPTY_JSON_OBJECT);
        holdIfMany(reportCase, command.category());
        reported.fire(new PostReported(id, command.category().code()));
        return id;
    }

    /** What the viewer has reported, the last first. */
    @RolesAllowed(Roles.READ)
    public List<OwnReport> mine() {
        Viewer viewer = viewers.current();
        List<PostReport> mine = reports.all(records.list(viewer, SHELF).keySet().stream()
                .map(UUID::fromString)
                .toList());
        Map<UUID, PostCustody.Kept> posts = custody.all(
                mine.stream().map(report -> report.reportCase().post()).collect(Collectors.toSet()));
        Set<UUID> threads =
                posts.values().stream().map(PostCustody.Kept::thread).collect(Collectors.toSet());
        Map<UUID, String> titles = custody.titles(viewer, threads);
        return mine.stream()
                .sorted(Comparator.comparing(PostReport::madeAt).reversed())
                .map(report -> view(report, posts.get(report.reportCase().post()), titles))
                .toList();
    }

    private static OwnReport view(PostReport report, PostCustody.Kept post, Map<UUID, String> titles) {
        return new OwnReport(
                post.post(),
                post.thread(),
                post.kind(),
                post.seq(),
                java.util.Optional.ofNullable(titles.get(post.thread())),
                report.category(),
                report.reportCase().state(),
                report.madeAt());
    }

    private static String read(ReportPost command) {
        TypedText typed = new TypedText();
        Breach category = command.category();
        if (!Breach.ofReports().contains(category)) {
            typed.wrong("category", ModerationError.NOT_A_CATEGORY);
        }
        String text = category != null && category.isOpenToJudgement()
                ? typed.text("text", command.text(), ReportPost.TEXT, ModerationError.REASON_NEEDED)
                : typed.optionalText("text", command.text(), ReportPost.TEXT);
        typed.requireNothingWrong();
        return text;
    }

    /** Several hospitals can't all be wrong: nobody else reads it until an officer has looked (article 18-8). */
    private void holdIfMany(ReportCase reportCase, Breach category) {
        long voices = reports.of(List.of(reportCase)).stream()
                .map(report -> SealedReport.open(report, seal).voice())
                .distinct()
                .count();
        if (settings.isHeldBy(voices)) {
            custody.hold(reportCase.post(), category.code());
        }
    }
}
