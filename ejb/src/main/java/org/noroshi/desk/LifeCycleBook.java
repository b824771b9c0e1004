package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.LifeCycleSource;
import org.noroshi.platform.Roles;

/** Draws every life cycle from the tables by which the software moves: made from the code, so it can't be out of date. */
@Stateless
public class LifeCycleBook {

    /** Capabilities in the order in which the desk meets them; others come after these. */
    private static final List<String> ORDER = List.of(
            "export",
            "moderation",
            "permissions",
            "knowledge",
            "identity",
            "sharing",
            "notices",
            "desk",
            "operation",
            "accounts",
            "membership");

    @Inject
    @Any
    Instance<LifeCycleSource> sources;

    /** All of them, those of hospitals first. */
    @RolesAllowed(Roles.DESK)
    public List<DrawnLifeCycle> drawn(@NotNull Locale locale) {
        return sources.stream()
                .flatMap(source -> source.lifeCycles().stream())
                .sorted(Comparator.comparingInt(cycle -> -place(cycle.states())))
                .map(cycle -> LifeCycleDrawing.of(cycle, locale))
                .toList();
    }

    private static int place(Class<?> states) {
        String name = states.getPackageName();
        return ORDER.indexOf(name.substring(name.lastIndexOf('.') + 1));
    }
}
