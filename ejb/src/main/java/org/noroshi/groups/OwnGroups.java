package org.noroshi.groups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;

/** The groups of the own hospital: seen by its users, joined and left by the liaison. Of others it tells their number, roughly. */
@Stateless
public class OwnGroups {

    @Inject
    SharingGroups groups;

    @Inject
    Memberships memberships;

    @Inject
    GroupTags tags;

    @Inject
    GroupDirectory directory;

    @Inject
    Belonging belonging;

    @Inject
    Viewers viewers;

    @Inject
    Clock clock;

    @Inject
    Event<GroupJoined> joined;

    @Inject
    Event<GroupLeft> left;

    /** All groups that take members, and those that the own hospital is in. */
    @RolesAllowed(Roles.BELONG)
    public List<OwnGroup> view() {
        Viewer viewer = viewers.current();
        Map<UUID, GroupMembership> own = own(viewer);
        return directory.views(groups.all(), viewer.language()).values().stream()
                .map(group -> new OwnGroup(
                        group, Optional.ofNullable(own.get(group.id())).map(GroupMembership::joinedOn)))
                .filter(group -> group.in() || group.joinable())
                .toList();
    }

    /** The groups to which the caller may write; none for who belongs to no hospital. */
    @RolesAllowed(Roles.READ)
    public List<GroupView> mine() {
        Viewer viewer = viewers.current();
        return directory.of(belonging.of(viewer), viewer.language()).values().stream()
                .filter(GroupView::open)
                .toList();
    }

    /**
     * Joins for the whole hospital; nothing happens when it is in already.
     *
     * @throws NotFoundException when there is no such group
     * @throws RefusedException when it is closed
     */
    @RolesAllowed(Roles.REPRESENT)
    @Enforces("A18-05")
    public void join(@NotNull UUID id) {
        SharingGroup group = groups.hold(id).orElseThrow(NotFoundException::new);
        if (!group.isOpen()) {
            throw new RefusedException(GroupsError.CLOSED_TO_NEW_MEMBERS);
        }
        String tag = tags.of(id, organisation());
        if (memberships.lasting(List.of(tag)).isEmpty()) {
            memberships.add(new GroupMembership(id, tag, today()));
            joined.fire(new GroupJoined(id));
        }
    }

    /**
     * Leaves for the whole hospital, from the next request on; nothing happens when it is not in.
     *
     * @throws NotFoundException when there is no such group
     */
    @RolesAllowed(Roles.REPRESENT)
    public void leave(@NotNull UUID id) {
        groups.hold(id).orElseThrow(NotFoundException::new);
        memberships.lasting(List.of(tags.of(id, organisation()))).forEach(membership -> {
            membership.end(today());
            left.fire(new GroupLeft(id));
        });
    }

    private Map<UUID, GroupMembership> own(Viewer viewer) {
        return viewer.organisation().map(tags::all).map(memberships::lasting).orElse(List.of()).stream()
                .collect(Collectors.toMap(GroupMembership::group, Function.identity()));
    }

    private UUID organisation() {
        return viewers.current().organisation().orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
    }
}
