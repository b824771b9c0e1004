package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a copy to take along goes through. */
@ApplicationScoped
class ExportLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(ExportState.class, ExportState.WAITING, ExportState.NEXT));
    }
}
