package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a post goes through, and an answer to a call. */
@ApplicationScoped
class PostLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(
                new LifeCycle<>(PostState.class, PostState.DRAFT, PostState.NEXT),
                new LifeCycle<>(ParticipationState.class, ParticipationState.ASKED, ParticipationState.NEXT));
    }
}
