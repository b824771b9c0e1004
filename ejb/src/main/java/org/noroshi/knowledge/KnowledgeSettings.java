package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about articles. */
@ApplicationScoped
public class KnowledgeSettings implements LiveSettingSource {

    private static final LiveSetting ANSWER = LiveSetting.number("noroshi.article-answer-days", 14, 1, 90);
    private static final LiveSetting PROPOSING = LiveSetting.number("noroshi.article-proposals-per-day", 5, 1, 100);

    @Inject
    LiveSettings settings;

    protected KnowledgeSettings() {}

    /** For how long authors can agree; after that nothing is published. */
    Duration toAnswer() {
        return Duration.ofDays(settings.number(ANSWER));
    }

    /** Proposals of one account within a day (article 18-3). */
    int proposalsPerDay() {
        return settings.number(PROPOSING);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(ANSWER, PROPOSING);
    }
}
