package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about posting. */
@ApplicationScoped
public class SharingSettings implements LiveSettingSource {

    /** No limit can be set higher than this. */
    static final int MOST_POSTS = 500;

    private static final LiveSetting OF_ACCOUNT = LiveSetting.number("noroshi.posts-per-account", 30, 1, MOST_POSTS);
    private static final LiveSetting OF_HOSPITAL = LiveSetting.number("noroshi.posts-per-hospital", 90, 1, MOST_POSTS);

    private static final LiveSetting RELEASE = LiveSetting.oneOf("noroshi.release-minutes", 10, 0, 5, 10, 30);

    private static final LiveSetting CALL = LiveSetting.number("noroshi.question-call-days", 1, 1, 10);

    @Inject
    LiveSettings settings;

    protected SharingSettings() {}

    /** Posts of one account within an hour (article 18-3). */
    int postsOfAccount() {
        return settings.number(OF_ACCOUNT);
    }

    /** Posts of all users of one hospital within an hour (article 18-3). */
    int postsOfHospital() {
        return settings.number(OF_HOSPITAL);
    }

    /** How many minutes lie between two releases; 0 when nothing waits. */
    int releaseMinutes() {
        return settings.number(RELEASE);
    }

    /** After how many days of business members are called to a question that nobody has answered. */
    int callDays() {
        return settings.number(CALL);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(OF_ACCOUNT, OF_HOSPITAL, RELEASE, CALL);
    }
}
