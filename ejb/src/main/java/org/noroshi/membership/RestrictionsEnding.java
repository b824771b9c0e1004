package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/**
 * Restrictions that end by themselves soon (article 11-2): whether the cause is gone has to be looked into before, because
 * afterwards only a new one helps.
 */
@ApplicationScoped
@Enforces("A11-2")
class RestrictionsEnding implements WorkSource, LiveSettingSource {

    static final LiveSetting DAYS = LiveSetting.number("noroshi.restriction-ending-days", 7, 1, 60);

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    LiveSettings settings;

    @Inject
    Clock clock;

    protected RestrictionsEnding() {}

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(DAYS);
    }

    @Override
    public String role() {
        return Roles.RESTRICT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        Instant now = clock.instant();
        Duration before = Duration.ofDays(settings.number(DAYS));
        return contracts.ending(now, now.plus(before)).stream()
                .limit(most)
                .map(restriction -> restriction.ending(before, name(restriction)))
                .toList();
    }

    private String name(Restriction restriction) {
        return organisations
                .find(restriction.contract().organisation())
                .orElseThrow()
                .institution()
                .name();
    }
}
