package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How the last verification of the log ended and whether its head is signed each day, for the administrator's monitoring.
 * A log that is not whole does not make the service unready, which would take the board away from everybody: both are
 * figures to alarm on.
 */
@Readiness
@ApplicationScoped
public class LogHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(LogHealth.class);

    @Inject
    VerificationSteps steps;

    @Inject
    AnchorSteps anchors;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("noroshi-log");
        try {
            Optional<VerificationResult> last = steps.lastFinished();
            answer.withData(
                    "verified",
                    last.map(one -> one.finishedAt().orElseThrow().toString()).orElse("never"));
            answer.withData("findings", last.map(VerificationResult::count).orElse(0L));
            answer.withData(
                    "unsigned-since",
                    anchors.unsignedSince().map(Instant::toString).orElse("no"));
            return answer.up().build();
        } catch (RuntimeException e) {
            LOG.error("The database does not answer", e);
            return answer.down().build();
        }
    }
}
