package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettings;

/** The places that every version of the terms has to have, because decisions rest on them. */
@ApplicationScoped
class NeededGrounds {

    @Inject
    @Any
    Instance<CitedGrounds> cited;

    @Inject
    LiveSettings settings;

    protected NeededGrounds() {}

    /** All of them: what capabilities cite, and what makes a setting the decision of two officers. */
    SortedSet<Ground> all() {
        return Stream.concat(
                        cited.stream().flatMap(capability -> capability.grounds().stream()),
                        settings.all().stream().map(LiveSetting::ground).flatMap(Optional::stream))
                .map(Ground::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
