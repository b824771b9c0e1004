package org.noroshi.groups;

import jakarta.enterprise.inject.spi.CDI;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.Roles;

/** Groups, and hospitals that join and leave them. */
public final class GroupFixture {

    private GroupFixture() {}

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    public static GroupWords words(String name) {
        return new GroupWords(name, name + " (en)", name + "の目的です。", "What " + name + " is for.");
    }

    /** A new group, open. */
    public static UUID define(String name) {
        return call(ViewerFixture.officer(), () -> bean(GroupDesk.class).define(words(name)));
    }

    public static void close(UUID group) {
        run(ViewerFixture.officer(), () -> bean(GroupDesk.class)
                .close(group, bean(GroupDesk.class).card(group).version()));
    }

    /** The viewer's hospital joins. */
    public static void join(Viewer viewer, UUID group) {
        run(liaison(viewer), () -> bean(OwnGroups.class).join(group));
    }

    /** The viewer's hospital leaves. */
    public static void leave(Viewer viewer, UUID group) {
        run(liaison(viewer), () -> bean(OwnGroups.class).leave(group));
    }

    /** The same viewer, speaking for the hospital. */
    public static Viewer liaison(Viewer viewer) {
        Set<String> roles = new HashSet<>(viewer.roles());
        roles.add(Roles.REPRESENT);
        return ViewerFixture.with(viewer, roles);
    }

    /** Somebody else of the same hospital. */
    public static Viewer colleague(Viewer viewer) {
        Viewer other = ViewerFixture.user();
        return new Viewer(
                other.account(), other.seat(), viewer.organisation(), other.group(), other.roles(), other.language());
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void run(Viewer viewer, Step step) {
        call(viewer, () -> {
            step.run();
            return null;
        });
    }

    private static <T> T call(Viewer viewer, java.util.concurrent.Callable<T> step) {
        try {
            return ViewerFixture.as(viewer, step);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
