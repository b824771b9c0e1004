package org.noroshi.groups;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a sharing group goes through. */
@ApplicationScoped
class GroupLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(GroupState.class, GroupState.OPEN, GroupState.NEXT));
    }
}
