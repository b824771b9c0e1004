package org.noroshi.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks into the mailbox again and again while the application runs, if there is one. */
@Singleton
@Startup
@DependsOn("StartGate")
public class MailboxWorker {

    private static final Logger LOG = Logger.getLogger(MailboxWorker.class);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    MailboxSettings settings;

    @Inject
    Mailbox mailbox;

    @Inject
    IncomingSteps steps;

    private ScheduledFuture<?> regular;

    @PostConstruct
    void start() {
        if (settings.host().isPresent()) {
            long pause = settings.pause().toSeconds();
            regular = scheduler.scheduleWithFixedDelay(this::look, 1, pause, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    private void look() {
        try {
            int taken = mailbox.empty(this::take);
            if (taken > 0) {
                LOG.debugf("Took over %d mails", taken);
            }
        } catch (MessagingException | RuntimeException e) {
            // the text of the failure may hold an address
            LOG.warnf("The mailbox can't be read: %s", e.getClass().getName());
        }
    }

    private void take(MimeMessage mail, boolean whole) {
        try {
            steps.take(mail, whole);
        } catch (RuntimeException e) {
            LOG.warnf("A mail needs an officer: %s", e.getClass().getName());
            steps.giveUp(mail);
        }
    }
}
