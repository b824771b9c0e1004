package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about approvals inside hospitals, of which it sees none. */
@ApplicationScoped
public class ApprovalSettings implements LiveSettingSource {

    /** Not longer than drafts and their files are kept. */
    private static final LiveSetting DAYS = LiveSetting.number("noroshi.approval-days", 30, 1, 30);

    @Inject
    LiveSettings settings;

    protected ApprovalSettings() {}

    /** For how long something waits; after that it is a draft again. */
    Duration waiting() {
        return Duration.ofDays(settings.number(DAYS));
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(DAYS);
    }
}
