package org.noroshi.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Callable;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/** Lets a step write what nobody needs to find: nothing of it comes into the index of the server, which would take longer than all the rest. */
@ApplicationScoped
public class WithoutIndex {

    @PersistenceUnit(unitName = "noroshi")
    EntityManagerFactory factory;

    protected WithoutIndex() {}

    /** What the step gives. */
    public <T> T call(Callable<T> step) throws Exception {
        SearchMapping mapping = Search.mapping(factory);
        mapping.indexingPlanFilter(types -> types.exclude(Object.class));
        try {
            return step.call();
        } finally {
            mapping.indexingPlanFilter(types -> types.include(Object.class));
        }
    }
}
