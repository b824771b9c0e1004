package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** From which number on figures about hospitals tell nobody from the others (article 25-2); for all who show some. */
@ApplicationScoped
public class FigureSettings implements LiveSettingSource {

    private static final LiveSetting LEAST_COUNT =
            LiveSetting.number("noroshi.least-count", 5, 3, 20).byTwoOfficers("A25-2");

    @Inject
    LiveSettings live;

    protected FigureSettings() {}

    /** k: smaller numbers than this are hidden, see {@link SmallCounts}. */
    public int leastCount() {
        return live.number(LEAST_COUNT);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(LEAST_COUNT);
    }

    @Override
    public String heading(Locale locale) {
        return Messages.of(FigureSettings.class).text(locale, "settings.figures");
    }
}
