package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about alerts. */
@ApplicationScoped
public class AlertSettings implements LiveSettingSource {

    private static final LiveSetting REMINDER_DAYS = LiveSetting.number("noroshi.alert-reminder-days", 2, 1, 10);

    @Inject
    LiveSettings live;

    protected AlertSettings() {}

    /** How many business days before the deadline hospitals without an answer are reminded. */
    public int reminderDays() {
        return live.number(REMINDER_DAYS);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(REMINDER_DAYS);
    }
}
