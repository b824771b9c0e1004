package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.GrantedUses;
import org.noroshi.sharing.Use;

/** For whom authors have given permission: a member as a whole, since colleagues are no third party (article 2). */
@ApplicationScoped
class Holders implements GrantedUses {

    @Inject
    PermissionRequests requests;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Holders() {}

    @Override
    public Map<UUID, Set<Use>> of(Viewer viewer, Collection<UUID> posts) {
        if (!viewer.isMember() && !viewer.isStaff()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Set<String> tags = new HashSet<>();
        posts.forEach(post -> tags.add(tag(viewer, post)));
        Map<UUID, Set<Use>> granted = new HashMap<>();
        requests.granted(tags).stream()
                .filter(request -> request.stateAt(now).isInForce())
                .forEach(request -> granted.computeIfAbsent(request.post(), post -> EnumSet.noneOf(Use.class))
                        .add(request.use()));
        return granted;
    }

    String tag(Viewer viewer, UUID post) {
        return seal.tag("permission-holder", voice(viewer), post);
    }

    String openTag(Viewer viewer, UUID post, Use use) {
        return seal.tag("permission-open", voice(viewer), post, use);
    }

    private static UUID voice(Viewer viewer) {
        return viewer.organisation().orElse(viewer.account());
    }
}
