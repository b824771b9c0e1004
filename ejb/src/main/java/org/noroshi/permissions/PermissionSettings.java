package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about requests to authors. */
@ApplicationScoped
public class PermissionSettings implements LiveSettingSource {

    private static final LiveSetting ASKING = LiveSetting.number("noroshi.permission-requests-per-day", 5, 1, 100);
    private static final LiveSetting ANSWER = LiveSetting.number("noroshi.permission-answer-days", 14, 1, 90);
    private static final LiveSetting LONGEST = LiveSetting.number("noroshi.permission-longest-days", 365, 1, 3_650);

    @Inject
    LiveSettings settings;

    protected PermissionSettings() {}

    /** Requests of one account within a day (article 18-3). */
    int requestsPerDay() {
        return settings.number(ASKING);
    }

    /** For how long an author can answer; after that it is a no. */
    Duration toAnswer() {
        return Duration.ofDays(settings.number(ANSWER));
    }

    /** For how many days ahead a permission can be given. */
    int longestDays() {
        return settings.number(LONGEST);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(ASKING, ANSWER, LONGEST);
    }
}
