package org.noroshi.groups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/** Where the secretariat says which groups there are and what they are for. Who is in them is not its business. */
@Stateless
public class GroupDesk {

    @Inject
    SharingGroups groups;

    @Inject
    GroupDirectory directory;

    @Inject
    Viewers viewers;

    @Inject
    Clock clock;

    @Inject
    Event<GroupChanged> changed;

    /** All groups, open ones first. */
    @RolesAllowed(Roles.CONFIGURE)
    public List<GroupCard> list() {
        List<SharingGroup> all = groups.all();
        Map<UUID, GroupView> views = directory.views(all, language());
        return all.stream()
                .map(group -> card(group, views.get(group.id()), List.of()))
                .toList();
    }

    /**
     * One group with its history.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.CONFIGURE)
    public GroupCard card(@NotNull UUID id) {
        SharingGroup group = groups.find(id).orElseThrow(NotFoundException::new);
        return card(
                group,
                directory.views(List.of(group), language()).get(id),
                groups.steps(id).stream().map(GroupStep::view).toList());
    }

    /**
     * Defines a group, which is open from then on.
     *
     * @return its id
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     */
    @RolesAllowed(Roles.CONFIGURE)
    public UUID define(@NotNull GroupWords words) {
        SharingGroup group = new SharingGroup(words.read());
        groups.add(group);
        kept(group);
        return group.id();
    }

    /**
     * Gives it other words; what they were before is kept.
     *
     * @param version of the group that the officer has looked at
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     * @throws org.noroshi.platform.RefusedException when another officer has changed it meanwhile
     */
    @RolesAllowed(Roles.CONFIGURE)
    public void reword(@NotNull UUID id, @NotNull GroupWords words, int version) {
        GroupWords next = words.read();
        SharingGroup group = toChange(id);
        if (!next.equals(group.words())) {
            group.reword(next, version);
            kept(group);
        }
    }

    /**
     * Closes it to new members and threads.
     *
     * @throws org.noroshi.platform.RefusedException when it is closed, or another officer has changed it meanwhile
     */
    @RolesAllowed(Roles.CONFIGURE)
    public void close(@NotNull UUID id, int version) {
        moved(id, GroupState.CLOSED, version);
    }

    /**
     * Opens it again.
     *
     * @throws org.noroshi.platform.RefusedException when it is open, or another officer has changed it meanwhile
     */
    @RolesAllowed(Roles.CONFIGURE)
    public void reopen(@NotNull UUID id, int version) {
        moved(id, GroupState.OPEN, version);
    }

    private void moved(UUID id, GroupState next, int version) {
        SharingGroup group = toChange(id);
        group.moveTo(next, version);
        kept(group);
    }

    private void kept(SharingGroup group) {
        groups.keep(group.step(clock.instant()));
        changed.fire(new GroupChanged(group.id(), group.state()));
    }

    private SharingGroup toChange(UUID id) {
        return groups.hold(id).orElseThrow(NotFoundException::new);
    }

    private Locale language() {
        return viewers.current().language();
    }

    private static GroupCard card(SharingGroup group, GroupView shown, List<GroupCard.Step> history) {
        return new GroupCard(group.id(), group.words(), group.state(), shown, history, group.version());
    }
}
