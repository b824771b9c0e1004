package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What an opening of the seal goes through. */
@ApplicationScoped
class OpeningLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(OpeningState.class, OpeningState.REQUESTED, Opening.WAYS));
    }
}
