package org.noroshi.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.membership.Correspondence;
import org.noroshi.membership.Correspondent;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/** Where officers write notices, let them out, and see what became of them (article 21). */
@Stateless
public class NoticeDesk {

    private static final int NOTE = 500;

    @Inject
    Notices notices;

    @Inject
    NoticeRecipients recipients;

    @Inject
    NoticeMail mail;

    @Inject
    Correspondence correspondence;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<NoticeIssued> issued;

    @Inject
    Event<NoticeCancelled> cancelled;

    /** All notices: drafts, planned ones, and those that are out, the latest first. */
    @RolesAllowed(Roles.ANNOUNCE)
    public List<NoticeLine> list(@NotNull Locale language) {
        Instant now = clock.instant();
        return notices.all().stream().map(notice -> line(notice, language, now)).toList();
    }

    /** The hospitals that a notice can be for. */
    @RolesAllowed(Roles.ANNOUNCE)
    public List<HospitalChoice> hospitals() {
        return correspondence.all().stream()
                .map(one -> new HospitalChoice(one.organisation(), one.name()))
                .toList();
    }

    /**
     * Keeps a new draft.
     *
     * @return its id
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     * @throws RefusedException when it follows a notice that is not out, or that another one follows already
     */
    @RolesAllowed(Roles.ANNOUNCE)
    public UUID write(@NotNull @Valid WriteNotice command) {
        WriteNotice.NoticeWords words = checked(command);
        command.follows().ifPresent(this::requireFollowable);
        Notice notice = new Notice(command, words, caller.requireAccount(), clock.instant());
        notices.add(notice);
        return notice.id();
    }

    /**
     * Writes a draft anew.
     *
     * @param seen the version that was on the screen
     * @throws RefusedException when it is none any more, or was written anew by somebody else meanwhile
     */
    @RolesAllowed(Roles.ANNOUNCE)
    public void rewrite(@NotNull UUID id, int seen, @NotNull @Valid WriteNotice command) {
        Notice notice = toChange(id);
        WriteNotice.NoticeWords words = checked(command);
        notice.requireSeen(seen);
        notice.rewrite(command, words);
    }

    /** The notice, with how it stands at each hospital. */
    @RolesAllowed(Roles.ANNOUNCE)
    public NoticeCard card(@NotNull UUID id, @NotNull Locale language) {
        return card(notices.find(id).orElseThrow(NotFoundException::new), language);
    }

    /**
     * Lets it out, now or at a time.
     *
     * @param seen the version that the officer read
     * @param recipients the number of hospitals that the officer saw and confirmed
     * @throws RefusedException when it is no draft, the time is past, or the words or the number are others by now
     */
    @RolesAllowed(Roles.ANNOUNCE)
    @Enforces("A21")
    public void issue(@NotNull UUID id, int seen, @NotNull Optional<Instant> at, int recipients) {
        Notice notice = toChange(id);
        notice.requireSeen(seen);
        Instant now = clock.instant();
        if (this.recipients.of(notice).size() != recipients) {
            throw new RefusedException(NoticesError.RECIPIENTS_CHANGED);
        }
        issued.fire(notice.issue(at.orElse(now), caller.requireAccount(), now));
        if (notice.byMail()) {
            mail.send(notice);
        }
    }

    /**
     * Throws a draft away, or stops a notice that is not out yet.
     *
     * @throws RefusedException when it is out
     */
    @RolesAllowed(Roles.ANNOUNCE)
    public void cancel(@NotNull UUID id) {
        cancelled.fire(toChange(id).cancel(clock.instant()));
    }

    /**
     * Notes that its mail did not reach a hospital, where no mailbox tells the service.
     *
     * @throws org.noroshi.platform.InvalidInputException without a note
     */
    @RolesAllowed(Roles.ANNOUNCE)
    @Enforces("A21")
    public void returned(@NotNull UUID id, @NotNull UUID organisation, String note) {
        mail.failed(
                concerned(id, organisation).id(),
                organisation,
                NoticeFactKind.RETURNED,
                words(note),
                caller.requireAccount());
    }

    /**
     * Notes that a hospital whose mail did not arrive was reached otherwise.
     *
     * @throws org.noroshi.platform.InvalidInputException without a note
     */
    @RolesAllowed(Roles.ANNOUNCE)
    @Enforces("A21")
    public void handled(@NotNull UUID id, @NotNull UUID organisation, String note) {
        UUID notice = concerned(id, organisation).id();
        notices.add(new NoticeFact(
                notice, organisation, NoticeFactKind.HANDLED, words(note), caller.requireAccount(), clock.instant()));
    }

    private Notice concerned(UUID id, UUID organisation) {
        Notice notice =
                notices.find(id).filter(one -> one.isOutAt(clock.instant())).orElseThrow(NotFoundException::new);
        boolean concerned = !notices.facts(id, organisation).isEmpty()
                || recipients.of(notice).stream()
                        .anyMatch(one -> one.organisation().equals(organisation));
        if (!concerned) {
            throw new NotFoundException();
        }
        return notice;
    }

    private static String words(String note) {
        TypedText typed = new TypedText();
        String words = typed.text("note", note, NOTE);
        typed.requireNothingWrong();
        return words;
    }

    private Notice toChange(UUID id) {
        return notices.findToChange(id).orElseThrow(NotFoundException::new);
    }

    private WriteNotice.NoticeWords checked(WriteNotice command) {
        TypedText typed = new TypedText();
        WriteNotice.NoticeWords words = command.words().read(typed);
        boolean forOne = command.audience() == NoticeAudience.ORGANISATION;
        if (forOne && command.organisation().flatMap(correspondence::of).isEmpty()) {
            typed.wrong("organisation", NoticesError.ORGANISATION_REQUIRED);
        }
        if (!forOne && command.organisation().isPresent()) {
            typed.wrong("organisation", NoticesError.ORGANISATION_NOT_ASKED);
        }
        if (command.audience() == NoticeAudience.STAFF && (command.byMail() || command.kind() == NoticeKind.LEGAL)) {
            typed.wrong("audience", NoticesError.STAFF_BY_PORTAL);
        }
        typed.requireNothingWrong();
        return words;
    }

    private void requireFollowable(UUID id) {
        Notice earlier = notices.find(id).orElseThrow(NotFoundException::new);
        if (!earlier.isOutAt(clock.instant())) {
            throw new RefusedException(NoticesError.NOT_OUT);
        }
        if (!notices.followers(id).isEmpty()) {
            throw new RefusedException(NoticesError.FOLLOWED_ALREADY);
        }
    }

    private NoticeLine line(Notice notice, Locale language, Instant now) {
        return new NoticeLine(
                notice.id(),
                notice.kind(),
                notice.audience(),
                notice.title(language),
                notice.state(),
                notice.isOutAt(now),
                notice.publishAt(),
                notice.followUp(),
                standings(notice).stream().filter(NoticeStanding::waitsForDesk).count());
    }

    private NoticeCard card(Notice notice, Locale language) {
        Instant now = clock.instant();
        List<NoticeStanding> standings = standings(notice);
        return new NoticeCard(
                notice.id(),
                notice.version(),
                notice.kind(),
                notice.audience(),
                notice.organisation(),
                notice.organisation().flatMap(correspondence::name),
                notice.byMail(),
                notice.words(),
                notice.state(),
                notice.isOutAt(now),
                notice.state() == NoticeState.ISSUED && !notice.isOutAt(now),
                notice.publishAt(),
                notice.follows(),
                notice.followUp(),
                notices.followers(notice.id()).stream()
                        .map(follower -> line(follower, language, now))
                        .toList(),
                recipients.of(notice).size(),
                standings);
    }

    /** How it stands at each hospital it concerns now, and at each that something became of it. */
    private List<NoticeStanding> standings(Notice notice) {
        Map<UUID, List<NoticeFact>> facts =
                notices.facts(notice.id()).stream().collect(Collectors.groupingBy(NoticeFact::organisation));
        Map<UUID, String> names = recipients.of(notice).stream()
                .collect(Collectors.toMap(Correspondent::organisation, Correspondent::name));
        facts.keySet()
                .forEach(one -> names.computeIfAbsent(
                        one, missing -> correspondence.name(missing).orElse("")));
        return names.entrySet().stream()
                .map(entry -> NoticeStanding.of(
                        entry.getKey(), entry.getValue(), facts.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing(NoticeStanding::waitsForDesk)
                        .reversed()
                        .thenComparing(NoticeStanding::name))
                .toList();
    }
}
