package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What a proposed article goes through. */
@ApplicationScoped
class ArticleLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(ArticleState.class, ArticleState.ASKED, ArticleState.NEXT));
    }
}
