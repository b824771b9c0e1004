package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Readiness of database and mail queue, for the administrator's monitoring. A parked message does not make the service
 * unready, it would take the board away from everybody for one wrong address; it is shown as a figure to alarm on.
 */
@Readiness
@ApplicationScoped
public class MailQueueHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(MailQueueHealth.class);

    @Inject
    OutboxSteps steps;

    @Inject
    Delivery delivery;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("noroshi");
        try {
            OutboxSteps.Figures figures = steps.figures();
            return answer.up()
                    .withData("mail waiting", figures.waiting())
                    .withData("mail parked", figures.parked())
                    .withData("mail to files", delivery.isSample())
                    .build();
        } catch (RuntimeException e) {
            LOG.error("The database does not answer", e);
            return answer.down().build();
        }
    }
}
