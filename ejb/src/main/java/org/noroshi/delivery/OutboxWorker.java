package org.noroshi.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sends while the application runs, and not before its start has been allowed. */
@Singleton
@Startup
@DependsOn("StartGate")
public class OutboxWorker {

    @Inject
    Rounds rounds;

    @PostConstruct
    void start() {
        rounds.start();
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }
}
