package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.terms.TermsSettings;

/** What the secretariat may change about seats, domains, attestations and identity. */
@ApplicationScoped
public class SeatSettings implements LiveSettingSource {

    private static final LiveSetting SEATS = TermsSettings.SEATS;
    private static final LiveSetting MAIL_EXCEPTION_DAYS =
            LiveSetting.number("noroshi.mail-exception-days", 180, 1, 730);
    private static final LiveSetting ATTESTATION_MONTHS = LiveSetting.number("noroshi.attestation-months", 6, 1, 24);
    private static final LiveSetting ATTESTATION_NOTICE_DAYS =
            LiveSetting.number("noroshi.attestation-notice-days", 30, 1, 90);
    private static final LiveSetting ATTESTATION_GRACE_DAYS =
            LiveSetting.number("noroshi.attestation-grace-days", 30, 0, 365);
    private static final LiveSetting ATTESTATION_CONSEQUENCE =
            LiveSetting.choice("noroshi.attestation-consequence", 0, 1);
    private static final LiveSetting RECHECK_MONTHS = LiveSetting.number("noroshi.recheck-months", 12, 1, 36);
    private static final LiveSetting IDENTITY_PROOF = LiveSetting.choice("noroshi.identity-proof", 0, 1);

    @Inject
    LiveSettings settings;

    protected SeatSettings() {}

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(
                SEATS,
                MAIL_EXCEPTION_DAYS,
                ATTESTATION_MONTHS,
                ATTESTATION_NOTICE_DAYS,
                ATTESTATION_GRACE_DAYS,
                ATTESTATION_CONSEQUENCE,
                RECHECK_MONTHS,
                IDENTITY_PROOF);
    }

    /** How many users one hospital may have, the liaison among them (note 2). */
    public int seats() {
        return settings.number(SEATS);
    }

    /** How long an address outside the domains is allowed before it is looked into again (note 3). */
    public Duration mailExceptionTime() {
        return Duration.ofDays(settings.number(MAIL_EXCEPTION_DAYS));
    }

    /** After how long a hospital attests anew who works there and does what (article 14-1). */
    public Period attestationPeriod() {
        return Period.ofMonths(settings.number(ATTESTATION_MONTHS));
    }

    /** How long before that the liaison is told. */
    public Duration attestationNotice() {
        return Duration.ofDays(settings.number(ATTESTATION_NOTICE_DAYS));
    }

    /** How long after that nothing follows but reminders. */
    public Duration attestationGrace() {
        return Duration.ofDays(settings.number(ATTESTATION_GRACE_DAYS));
    }

    /** Whether then the users of the hospital may only read, until it has attested. */
    public boolean readOnlyWithoutAttestation() {
        return settings.number(ATTESTATION_CONSEQUENCE) == 1;
    }

    /** After how long the desk makes sure anew that an institution exists (article 6-1-1). */
    public Period recheckPeriod() {
        return Period.ofMonths(settings.number(RECHECK_MONTHS));
    }

    /** Whether an application is accepted only when the institution's identity is proved (note 3). */
    public boolean identityProofDemanded() {
        return settings.number(IDENTITY_PROOF) == 1;
    }
}
