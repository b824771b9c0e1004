package org.noroshi.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.noroshi.platform.Settings;

/**
 * As long as the service has no chief, each start writes a new set-up code to the server's log. The same way leads back
 * in when the last chief's account has ended. Where sample data may be made, the sample world brings its own chief.
 */
@Singleton
@Startup
@DependsOn("StartGate")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @Inject
    Accounts accounts;

    @Inject
    SetUpCodes codes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void writeCode() {
        if (settings.sampleData() || accounts.hasChiefAt(clock.instant())) {
            return;
        }
        String code = SetUpCode.next(Secrets.random());
        codes.replace(new SetUpCode(code, clock.instant()));
        LOG.warnf(
                "Nobody runs this service yet. Open %s%s/setup within %d hours and enter this code, which works once: %s",
                settings.publicUrl(), SignInMechanism.PORTAL, SetUpCode.VALID.toHours(), code);
    }
}
