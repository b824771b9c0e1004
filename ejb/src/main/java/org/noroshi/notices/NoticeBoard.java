package org.noroshi.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.membership.Correspondence;
import org.noroshi.membership.Correspondent;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * Where notices are posted (article 21): for everybody, and for members what concerns them. That a hospital has opened one
 * is kept once for the whole hospital; who it was is not (article 13-3).
 */
@Stateless
public class NoticeBoard {

    private static final UUID NO_ORGANISATION = new UUID(0, 0);

    @Inject
    Notices notices;

    @Inject
    Viewers viewers;

    @Inject
    Correspondence correspondence;

    @Inject
    Clock clock;

    /** All notices that the caller may read, the latest first: without signing in, those for everybody. */
    @PermitAll
    @Enforces("A21")
    public List<NoticeSummary> archive(@NotNull Locale language) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        return notices.out(audiences(viewer), organisation(viewer), now).stream()
                .map(notice -> summary(notice, viewer, language, now))
                .toList();
    }

    /**
     * The notice, which counts as shown to the caller's hospital from now on.
     *
     * @throws NotFoundException when there is none, it is not out yet, or it is not for the caller
     */
    @PermitAll
    @Enforces("A21")
    public NoticeText read(@NotNull UUID id, @NotNull Locale language) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        Notice notice = find(id, viewer, now);
        Optional<NoticeStanding> standing = viewer.organisation().map(one -> {
            NoticeStanding found = standing(notice, one);
            if (found.shown().isEmpty()) {
                notices.add(new NoticeFact(id, one, NoticeFactKind.SHOWN, "", null, now));
            }
            return found;
        });
        boolean failed = standing.flatMap(NoticeStanding::failed).isPresent();
        boolean asks = notice.kind() == NoticeKind.LEGAL || failed;
        Optional<Instant> confirmed = standing.flatMap(NoticeStanding::read);
        return new NoticeText(
                id,
                notice.kind(),
                notice.audience(),
                notice.title(language),
                Arrays.asList(notice.text(language).split("\n\\s*\n")),
                notice.publishAt().orElseThrow(),
                notice.followUp(),
                notice.follows(),
                notices.followers(id).stream()
                        .filter(follower -> follower.isOutAt(now))
                        .map(follower -> summary(follower, viewer, language, now))
                        .toList(),
                failed,
                asks && confirmed.isEmpty() && isLiaison(viewer),
                confirmed);
    }

    /** What stands above each page of the caller, until the hospital's liaison confirms it. */
    @RolesAllowed(Roles.READ)
    public List<NoticeSummary> pinned(@NotNull Locale language) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        return viewer.organisation()
                .flatMap(correspondence::of)
                .map(Correspondent::memberSince)
                .map(since -> notices.pinned(audiences(viewer), organisation(viewer), since, now).stream()
                        .map(notice -> summary(notice, viewer, language, now))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The liaison confirms for the hospital that the notice has been taken note of.
     *
     * @throws NotFoundException when it is not for the caller, or the caller is not the liaison
     */
    @RolesAllowed(Roles.READ)
    @Enforces("A21")
    public void confirm(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        find(id, viewer, now);
        if (!isLiaison(viewer)) {
            throw new NotFoundException();
        }
        notices.add(new NoticeFact(id, viewer.organisation().orElseThrow(), NoticeFactKind.READ, "", null, now));
    }

    private Notice find(UUID id, Viewer viewer, Instant now) {
        return notices.find(id)
                .filter(notice -> notice.isOutAt(now))
                .filter(notice -> isFor(notice, viewer))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isFor(Notice notice, Viewer viewer) {
        return audiences(viewer).contains(notice.audience())
                || notice.organisation()
                        .filter(one -> viewer.organisation().filter(one::equals).isPresent())
                        .isPresent();
    }

    /** To which audiences somebody belongs; whoever announces reads all but what is for one hospital. */
    private static Set<NoticeAudience> audiences(Viewer viewer) {
        Set<NoticeAudience> audiences = EnumSet.of(NoticeAudience.EVERYBODY);
        if (viewer.isStaff()) {
            audiences.add(NoticeAudience.STAFF);
            audiences.add(NoticeAudience.MEMBERS);
        }
        if (viewer.isMember()) {
            audiences.add(NoticeAudience.MEMBERS);
        }
        if (isLiaison(viewer)) {
            audiences.add(NoticeAudience.LIAISONS);
        }
        return audiences;
    }

    private static boolean isLiaison(Viewer viewer) {
        return viewer.group() == Group.LIAISON;
    }

    private static UUID organisation(Viewer viewer) {
        return viewer.organisation().orElse(NO_ORGANISATION);
    }

    private NoticeStanding standing(Notice notice, UUID organisation) {
        return NoticeStanding.of(organisation, "", notices.facts(notice.id(), organisation));
    }

    private NoticeSummary summary(Notice notice, Viewer viewer, Locale language, Instant now) {
        Optional<NoticeStanding> standing = viewer.organisation().map(one -> standing(notice, one));
        return new NoticeSummary(
                notice.id(),
                notice.kind(),
                notice.audience(),
                notice.title(language),
                notice.publishAt().orElseThrow(),
                standing.filter(one -> one.shown().isEmpty()).isPresent(),
                standing.flatMap(NoticeStanding::failed).isPresent(),
                notices.followers(notice.id()).stream()
                        .filter(follower -> follower.isOutAt(now))
                        .map(Notice::followUp)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
