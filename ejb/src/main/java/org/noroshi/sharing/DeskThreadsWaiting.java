package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Threads addressed to the desk alone in which nobody but their author has written yet. */
@ApplicationScoped
class DeskThreadsWaiting implements WorkSource {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    protected DeskThreadsWaiting() {}

    @Override
    public String role() {
        return Roles.DESK;
    }

    @Override
    public boolean staysWithAll() {
        return true;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        Viewer viewer = viewers.current();
        List<Post> openings = posts.page(viewer, BoardFilter.forDesk(), null, most);
        Map<UUID, Posts.Volume> volumes = posts.volumes(
                viewer, openings.stream().map(post -> post.thread().id()).toList());
        return openings.stream()
                .filter(post -> post.thread().isOpen())
                .filter(post -> volumes.get(post.thread().id()).voices() <= 1)
                .map(post -> new WorkItem(
                        "sharing/desk_thread",
                        post.thread().id(),
                        post.title(),
                        post.writtenAt(),
                        Optional.empty(),
                        "/board/thread?id=" + post.thread().id()))
                .sorted(Comparator.comparing(WorkItem::since))
                .toList();
    }
}
