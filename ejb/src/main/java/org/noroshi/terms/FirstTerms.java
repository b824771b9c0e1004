package org.noroshi.terms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.noroshi.platform.TimeSource;

/** At the first start of a new board there are no terms yet: imports version 1, with the settings of this operator. */
@Singleton
@Startup
@DependsOn("StartGate")
public class FirstTerms {

    private static final Logger LOG = Logger.getLogger(FirstTerms.class);

    @Inject
    TermsVersions versions;

    @Inject
    SampleTerms sample;

    @Inject
    TermsSettings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void importWhenEmpty() {
        if (versions.isEmpty()) {
            Instant now = clock.instant();
            Instant begun = settings.serviceStart(Optional.empty())
                    .atStartOfDay(TimeSource.JAPAN)
                    .toInstant();
            Instant latest = settings.firstInForce();
            TermsVersion first =
                    new TermsVersion(SampleTerms.NUMBER, sample.first(), now, begun.isBefore(latest) ? begun : latest);
            versions.add(first);
            LOG.infof(
                    "Version %d of the terms imported, hash %s",
                    SampleTerms.NUMBER, first.reference().hash());
        }
    }
}
