package org.noroshi.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.membership.Crowd;
import org.noroshi.platform.FigureSettings;

/** What groups are called and how large they are; two statements, however many. Who may know is asked elsewhere. */
@ApplicationScoped
public class GroupDirectory {

    @Inject
    SharingGroups groups;

    @Inject
    Memberships memberships;

    @Inject
    FigureSettings figures;

    protected GroupDirectory() {}

    /** Those of the groups that there are, by name. */
    public Map<UUID, GroupView> of(Collection<UUID> ids, Locale language) {
        return views(groups.all(ids), language);
    }

    /** Whether threads may be opened in the group. */
    public boolean isOpen(UUID id) {
        return groups.find(id).filter(SharingGroup::isOpen).isPresent();
    }

    Map<UUID, GroupView> views(List<SharingGroup> found, Locale language) {
        Map<UUID, Long> counts =
                memberships.counts(found.stream().map(SharingGroup::id).toList());
        int least = found.isEmpty() ? 0 : figures.leastCount();
        Map<UUID, GroupView> views = new LinkedHashMap<>();
        found.forEach(group -> views.put(
                group.id(),
                new GroupView(
                        group.id(),
                        group.words().name(language),
                        group.words().purpose(language),
                        group.isOpen(),
                        Crowd.of(counts.getOrDefault(group.id(), 0L), least),
                        least)));
        return views;
    }
}
