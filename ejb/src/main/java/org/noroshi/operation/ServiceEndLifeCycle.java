package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What the end of the service goes through. */
@ApplicationScoped
class ServiceEndLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(ServiceEndState.class, ServiceEndState.DECIDED, ServiceEnd.WAYS));
    }
}
