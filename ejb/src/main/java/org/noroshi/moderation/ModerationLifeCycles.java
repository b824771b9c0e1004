package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What reports and removals go through. */
@ApplicationScoped
class ModerationLifeCycles implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(
                new LifeCycle<>(ReportState.class, ReportState.OPEN, ReportState.NEXT),
                new LifeCycle<>(RemovalState.class, RemovalState.PROPOSED, RemovalState.NEXT));
    }
}
