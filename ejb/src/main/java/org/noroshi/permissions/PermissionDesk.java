package org.noroshi.permissions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.EffectivePermissions;
import org.noroshi.sharing.Guarding;
import org.noroshi.sharing.Holder;
import org.noroshi.sharing.PaceBook;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostView;

/**
 * Asking the unknown author of a post for what its marking does not permit, and answering as that author (article 16-1).
 * Neither side learns who the other one is.
 */
@Stateless
public class PermissionDesk {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Viewers viewers;

    @Inject
    Board board;

    @Inject
    PostCustody custody;

    @Inject
    PermissionRequests requests;

    @Inject
    RequestCards cards;

    @Inject
    Holders holders;

    @Inject
    PermissionNews news;

    @Inject
    PermissionMail mail;

    @Inject
    PrivateRecords records;

    @Inject
    PaceBook paces;

    @Inject
    PermissionSettings settings;

    @Inject
    StepUp stepUp;

    @Inject
    Seal seal;

    @Inject
    Guarding guarding;

    @Inject
    Clock clock;

    @Inject
    Event<PermissionAsked> asked;

    @Inject
    Event<PermissionMoved> moved;

    /**
     * The post of which somebody is about to ask something; its card says what can be asked for.
     *
     * @throws NotFoundException when there is no such post for the viewer
     * @throws RefusedException when it is the viewer's own, or nothing can be asked for
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public PostView about(@NotNull UUID post) {
        PostView view = board.post(post);
        if (view.actions().mine()) {
            throw new RefusedException(PermissionsError.OWN_POST);
        }
        if (!view.published() || view.card().askable().isEmpty()) {
            throw new RefusedException(PermissionsError.NOT_TO_BE_ASKED);
        }
        return view;
    }

    /**
     * Asks the author.
     *
     * @return id of the request
     * @throws NotFoundException when there is no such post for the viewer
     * @throws org.noroshi.platform.InvalidInputException when something is missing, or label or terms forbid it anyway
     * @throws RefusedException when it is the viewer's own post, the hospital waits for an answer already, or something in
     *     it could tell who asks and no reason is given
     * @throws org.noroshi.platform.TooManyRequestsException when the viewer has asked much lately
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A16-1")
    @Guessable
    public UUID ask(@NotNull AskPermission command) {
        Viewer viewer = viewers.current();
        PostCustody.Kept post = custody.alone(viewer, command.post());
        if (custody.isOwn(viewer, post)) {
            throw new RefusedException(PermissionsError.OWN_POST);
        }
        PermissionFile file = read(viewer, command, post);
        guarding.require(command.guard(), file.to(), file.what(), file.why());
        String open = holders.openTag(viewer, post.post(), command.use());
        if (requests.isOpen(open)) {
            throw new RefusedException(PermissionsError.ASKED_ALREADY);
        }
        paces.take("permission", viewer.account(), settings.requestsPerDay(), DAY, PermissionsError.TOO_MANY_REQUESTS);
        PermissionRequest request = new PermissionRequest(
                post.post(),
                post.author(),
                command.use(),
                holders.tag(viewer, post.post()),
                open,
                file,
                seal,
                clock.instant(),
                settings.toAnswer());
        requests.add(request);
        guarding.passed(command.guard(), request.id());
        records.put(viewer, PermissionNews.ASKED_SHELF, request.id().toString(), JsonValue.EMPTY_JSON_OBJECT);
        mail.toAuthor(request);
        asked.fire(new PermissionAsked(request.id()));
        return request.id();
    }

    /** All that concerns the viewer, the newest first: what was asked of the own posts, and what the viewer has asked. */
    @RolesAllowed(Roles.READ)
    public OwnRequests mine() {
        Viewer viewer = viewers.current();
        return new OwnRequests(
                cards.of(viewer, Side.AUTHOR, news.asAuthor(viewer)),
                cards.of(viewer, Side.ASKER, news.asAsker(viewer)));
    }

    /**
     * One of them, with its post; from then on it is no news any more.
     *
     * @throws NotFoundException when there is none, or the viewer stands on neither side of it
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public RequestCard read(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        PermissionRequest request = requests.find(id).orElseThrow(NotFoundException::new);
        Side side = cards.side(viewer, request).orElseThrow(NotFoundException::new);
        news.seen(viewer, request);
        return cards.whole(viewer, side, request);
    }

    /**
     * The author says yes, with or without conditions.
     *
     * @throws NotFoundException when there is none, or the viewer is not the author
     * @throws org.noroshi.platform.InvalidInputException without a last day within reach
     * @throws RefusedException when it was answered, it is too late, or something in it could tell who answers and no
     *     reason is given
     * @throws org.noroshi.platform.NotConfirmedException when the author has to prove anew who decides
     */
    @RolesAllowed(Roles.READ)
    @Enforces("A16-1")
    @Enforces("A17-4")
    public void grant(@NotNull AnswerPermission command) {
        PermissionRequest request = held(command.request(), Side.AUTHOR);
        requireVersion(request, command.version());
        TypedText typed = new TypedText();
        requireWithinReach(typed, command.until());
        String conditions = typed.optionalText("words", command.words(), AnswerPermission.WORDS);
        typed.requireNothingWrong();
        guarding.require(command.guard(), conditions);
        stepUp.require();
        request.grant(command.until(), conditions, seal, clock.instant());
        guarding.passed(command.guard(), request.id());
        told(request);
    }

    /**
     * The author says no.
     *
     * @throws NotFoundException when there is none, or the viewer is not the author
     * @throws RefusedException when it was answered, it is too late, or something in it could tell who answers and no
     *     reason is given
     */
    @RolesAllowed(Roles.READ)
    public void refuse(@NotNull AnswerPermission command) {
        PermissionRequest request = held(command.request(), Side.AUTHOR);
        requireVersion(request, command.version());
        TypedText typed = new TypedText();
        String words = typed.optionalText("words", command.words(), AnswerPermission.WORDS);
        typed.requireNothingWrong();
        guarding.require(command.guard(), words);
        request.refuse(words, seal, clock.instant());
        guarding.passed(command.guard(), request.id());
        told(request);
    }

    /**
     * The author takes a yes back; from this moment on it counts for nothing.
     *
     * @throws NotFoundException when there is none, or the viewer is not the author
     * @throws RefusedException when it is not in force
     */
    @RolesAllowed(Roles.READ)
    public void revoke(@NotNull UUID id) {
        PermissionRequest request = held(id, Side.AUTHOR);
        request.revoke(clock.instant());
        told(request);
    }

    /**
     * The asker does not need it any more.
     *
     * @throws NotFoundException when there is none, or the viewer has not asked
     * @throws RefusedException when it was answered
     */
    @RolesAllowed(Roles.READ)
    public void withdraw(@NotNull UUID id) {
        PermissionRequest request = held(id, Side.ASKER);
        request.withdraw(clock.instant());
        moved.fire(new PermissionMoved(id, PermissionState.WITHDRAWN));
    }

    /**
     * The certificate with that number, for whoever was shown it.
     *
     * @throws org.noroshi.platform.InvalidInputException when there is none
     */
    @RolesAllowed(Roles.READ)
    public Certificate certificate(String number) {
        return cards.certificate(viewers.current(), number);
    }

    private PermissionFile read(Viewer viewer, AskPermission command, PostCustody.Kept post) {
        TypedText typed = new TypedText();
        if (command.use() == null) {
            typed.wrong("use", CommonError.REQUIRED);
        } else if (!post.published()
                || EffectivePermissions.of(command.use(), post.marking(), Holder.READER, today())
                                .answer()
                        != Answer.NEEDS_PERMISSION) {
            typed.wrong("use", PermissionsError.NOT_TO_BE_ASKED);
        }
        if (command.purpose() == null) {
            typed.wrong("purpose", PermissionsError.PURPOSE_NEEDED);
        }
        String to = typed.line("to", command.to(), AskPermission.LINE);
        String what = typed.line("what", command.what(), AskPermission.LINE);
        String why = typed.text("why", command.why(), AskPermission.WORDS);
        requireWithinReach(typed, command.until());
        typed.requireNothingWrong();
        return new PermissionFile(viewer.account(), to, what, command.purpose(), why, command.until(), "");
    }

    private void requireWithinReach(TypedText typed, LocalDate until) {
        if (until == null) {
            typed.wrong("until", PermissionsError.LAST_DAY_NEEDED);
        } else if (until.isBefore(today()) || until.isAfter(today().plusDays(settings.longestDays()))) {
            typed.wrong("until", PermissionsError.LAST_DAY_OUT_OF_REACH, settings.longestDays());
        }
    }

    private void told(PermissionRequest request) {
        mail.toAsker(request);
        moved.fire(new PermissionMoved(request.id(), request.stateAt(clock.instant())));
    }

    private PermissionRequest held(UUID id, Side side) {
        Viewer viewer = viewers.current();
        return requests.hold(id)
                .filter(request ->
                        cards.side(viewer, request).filter(side::equals).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private static void requireVersion(PermissionRequest request, int version) {
        if (request.version() != version) {
            throw new OptimisticLockException();
        }
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, TimeSource.JAPAN);
    }
}
