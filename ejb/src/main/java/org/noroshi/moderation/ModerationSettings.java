package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about reports and removals. */
@ApplicationScoped
public class ModerationSettings implements LiveSettingSource {

    private static final LiveSetting REPORTS = LiveSetting.number("noroshi.reports-per-day", 10, 1, 100);
    private static final LiveSetting HOLDING = LiveSetting.number("noroshi.reports-that-hold", 3, 0, 100);
    private static final LiveSetting APPEAL = LiveSetting.number("noroshi.appeal-days", 14, 1, 90);
    private static final LiveSetting EVIDENCE = LiveSetting.number("noroshi.evidence-days", 365, 30, 3_650);
    private static final LiveSetting EXPLAINED = LiveSetting.choice("noroshi.removal-explained", 1, 1);

    @Inject
    LiveSettings settings;

    protected ModerationSettings() {}

    /** Reports of one account within a day (article 18-3). */
    int reportsPerDay() {
        return settings.number(REPORTS);
    }

    /** Whether so many hospitals that report a post keep it back until somebody has looked. */
    boolean isHeldBy(long hospitals) {
        int needed = settings.number(HOLDING);
        return needed > 0 && hospitals >= needed;
    }

    /** For how long an author can object. */
    Duration appeal() {
        return Duration.ofDays(settings.number(APPEAL));
    }

    /** How long what was removed is kept. */
    Duration evidence() {
        return Duration.ofDays(settings.number(EVIDENCE));
    }

    /** Whether the author reads the officer's explanation; there is no duty to give one (article 22-2). */
    boolean isExplained() {
        return settings.number(EXPLAINED) == 1;
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(REPORTS, HOLDING, APPEAL, EVIDENCE, EXPLAINED);
    }
}
