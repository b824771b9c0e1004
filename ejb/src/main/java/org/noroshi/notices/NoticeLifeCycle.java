package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a notice goes through. */
@ApplicationScoped
class NoticeLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(NoticeState.class, NoticeState.DRAFT, Notice.WAYS));
    }
}
