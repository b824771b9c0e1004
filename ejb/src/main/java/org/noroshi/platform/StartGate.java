package org.noroshi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Lets the deployment start only when every {@link StartCheck} has nothing to say; else fails with the whole list. */
@Singleton
@Startup
public class StartGate {

    private static final Logger LOG = Logger.getLogger(StartGate.class);

    @Inject
    @Any
    Instance<StartCheck> checks;

    @PostConstruct
    void check() {
        List<String> problems =
                checks.stream().flatMap(check -> check.problems().stream()).toList();
        if (!problems.isEmpty()) {
            String list = problems.stream().map(problem -> "  - " + problem).collect(Collectors.joining("\n"));
            LOG.error("Noroshi does not start:\n" + list);
            throw new IllegalStateException("Noroshi does not start:\n" + list);
        }
    }
}
