package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about its list of work. */
@ApplicationScoped
public class WorkSettings implements LiveSettingSource {

    private static final LiveSetting DAYS = LiveSetting.number("noroshi.work-days", 3, 1, 60);

    @Inject
    LiveSettings live;

    protected WorkSettings() {}

    /** Within how many business days something should be done that has no time of its own. */
    public int days() {
        return live.number(DAYS);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(DAYS);
    }
}
