package org.noroshi.export;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes copies while the application runs, and not before its start has been allowed; deletes them when their days are over. */
@Singleton
@Startup
@DependsOn("StartGate")
public class ExportWorker {

    @Inject
    ExportRounds rounds;

    @Inject
    ExportSteps steps;

    @PostConstruct
    void start() {
        rounds.start();
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidyUp() {
        steps.tidyUp();
    }
}
