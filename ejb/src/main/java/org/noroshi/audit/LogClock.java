package org.noroshi.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Has the log chained while the application runs, its head signed once a day and all of it verified each night. */
@Singleton
@Startup
@DependsOn("StartGate")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogClock {

    private static final Logger LOG = Logger.getLogger(LogClock.class);

    @Inject
    Sealer sealer;

    @Inject
    AnchorSteps anchors;

    @Inject
    LogVerifier verifier;

    @PostConstruct
    void start() {
        sealer.start();
    }

    @PreDestroy
    void stop() {
        sealer.stop();
    }

    /** A day that no server saw has no anchor; the next one stands for it. */
    @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
    void sign() {
        try {
            anchors.sign();
        } catch (RuntimeException failure) {
            LOG.error("The head of the log could not be signed; it is tried again in a minute", failure);
        }
    }

    @Schedule(hour = "3", minute = "41", timezone = "Asia/Tokyo", persistent = false)
    void verify() {
        verifier.begin(VerificationOccasion.NIGHTLY);
    }
}
