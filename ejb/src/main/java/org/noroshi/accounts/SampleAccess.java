package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Settings;

/**
 * The two things that the sample world can't learn as people do, by reading the server's log and by signing in. Refuses
 * wherever sample data may not be made.
 */
@ApplicationScoped
public class SampleAccess {

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    SetUpCodes codes;

    @Inject
    Clock clock;

    protected SampleAccess() {}

    /** Whether somebody runs this service already. */
    @Transactional
    public boolean isSettled() {
        requireSample();
        return accounts.hasChiefAt(clock.instant());
    }

    /** A set-up code, as it would stand in the log. */
    @Transactional
    public String setUpCode() {
        requireSample();
        String code = SetUpCode.next(Secrets.random());
        codes.replace(new SetUpCode(code, clock.instant()));
        return code;
    }

    /** The account of an address, which its owner would know from signing in. */
    @Transactional
    public UUID account(String mail) {
        requireSample();
        return accounts.bySignInMail(mail).map(Account::id).orElseThrow(NotFoundException::new);
    }

    private void requireSample() {
        if (!settings.sampleData()) {
            throw new IllegalStateException("Sample data may not be made here");
        }
    }
}
