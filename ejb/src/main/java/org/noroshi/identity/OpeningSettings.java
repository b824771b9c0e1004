package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about openings of the seal. */
@ApplicationScoped
public class OpeningSettings implements LiveSettingSource {

    private static final LiveSetting REQUEST_DAYS = LiveSetting.number("noroshi.opening-request-days", 14, 1, 60);
    private static final LiveSetting HOURS = LiveSetting.number("noroshi.opening-hours", 24, 1, 168);
    private static final LiveSetting TOLD_DAYS = LiveSetting.number("noroshi.opening-told-days", 30, 0, 180);

    @Inject
    LiveSettings settings;

    protected OpeningSettings() {}

    /** How long a request waits for the second officer. */
    Duration requestTime() {
        return Duration.ofDays(settings.number(REQUEST_DAYS));
    }

    /** How long an approval is good. */
    Duration approvalTime() {
        return Duration.ofHours(settings.number(HOURS));
    }

    /** How long after the showing the person is told. */
    Duration toldAfter() {
        return Duration.ofDays(settings.number(TOLD_DAYS));
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(REQUEST_DAYS, HOURS, TOLD_DAYS);
    }
}
