package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** After how long an account that nobody uses is put to sleep. */
@ApplicationScoped
public class PresenceSettings implements LiveSettingSource {

    private static final LiveSetting DORMANT_DAYS = LiveSetting.number("noroshi.dormant-days", 90, 7, 730);
    private static final LiveSetting ASLEEP_DAYS = LiveSetting.number("noroshi.asleep-days", 180, 14, 1_095);

    @Inject
    LiveSettings settings;

    protected PresenceSettings() {}

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(DORMANT_DAYS, ASLEEP_DAYS);
    }

    /** After how long its owner is told. */
    public Duration toldAfter() {
        return Duration.ofDays(settings.number(DORMANT_DAYS));
    }

    /** After how long the password alone opens it no more; never before its owner is told. */
    public Duration asleepAfter() {
        return Duration.ofDays(Math.max(settings.number(ASLEEP_DAYS), settings.number(DORMANT_DAYS) + 1));
    }
}
