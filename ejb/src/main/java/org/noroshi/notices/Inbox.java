package org.noroshi.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnOpening;
import org.noroshi.identity.OwnOpenings;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Following;
import org.noroshi.sharing.Mentioning;

/** What is new for the caller. */
@Enforces("A13-3")
@Stateless
public class Inbox {

    /** Notifications that are shown; whoever has more is served better by the board itself. */
    public static final int MOST = 50;

    /** As far as the number in the top bar counts; above that it says so. */
    public static final int COUNTED = 9;

    @Inject
    Board board;

    @Inject
    Following following;

    @Inject
    Mentioning mentioning;

    @Inject
    Viewers viewers;

    @Inject
    @Any
    Instance<OwnNews> own;

    @Inject
    OwnOpenings openings;

    /** What is new, nearest reason first, then latest first. */
    @RolesAllowed(Roles.READ)
    public List<Notification> open() {
        Map<UUID, Set<String>> found = following.found();
        Set<UUID> calls = mentioning.unread();
        return board.news(MOST).stream()
                .map(thread ->
                        Notification.of(thread, found.getOrDefault(thread.id(), Set.of()), calls.contains(thread.id())))
                .sorted(Comparator.comparing(Notification::reason))
                .toList();
    }

    /** What concerns the caller alone and is not seen yet, the latest first. */
    @RolesAllowed(Roles.READ)
    public List<OwnNotification> own(@NotNull Locale locale) {
        Viewer viewer = viewers.current();
        return own.stream()
                .flatMap(source -> source.of(viewer, locale).stream())
                .sorted(Comparator.comparing(OwnNotification::at).reversed())
                .toList();
    }

    /** What the caller is told about openings of the own seal, the latest first. */
    @RolesAllowed(Roles.READ)
    public List<OwnOpening> openings() {
        return openings.mine();
    }

    /** How many threads, openings and other things are new, up to one more than {@link #COUNTED} threads. */
    @RolesAllowed(Roles.READ)
    public int count() {
        return board.news(COUNTED + 1).size()
                + openings.unseen()
                + own(Locale.JAPANESE).size();
    }

    /** The caller knows everything there is. */
    @RolesAllowed(Roles.READ)
    public void markAllRead() {
        board.markAllRead();
        Viewer viewer = viewers.current();
        own.forEach(source -> source.allSeen(viewer));
        openings.markSeen();
    }
}
