package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What an alert goes through. */
@ApplicationScoped
class AlertLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(AlertState.class, AlertState.DRAFT, Alert.WAYS));
    }
}
