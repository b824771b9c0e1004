package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a request to an author goes through. */
@ApplicationScoped
class PermissionLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(PermissionState.class, PermissionState.ASKED, PermissionState.NEXT));
    }
}
