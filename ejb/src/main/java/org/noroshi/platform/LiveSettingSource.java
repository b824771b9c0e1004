package org.noroshi.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Declares a capability's live settings; implemented by its settings class, found by CDI. */
public interface LiveSettingSource {

    List<LiveSetting> liveSettings();

    /** What is wrong with a value; for those who know more about it than its kind and length. */
    default Optional<InvalidInputException.Problem> problem(LiveSetting setting, String value) {
        return setting.problem(value);
    }

    /** What the setting is called. */
    default String label(LiveSetting setting, Locale locale) {
        return Messages.of(getClass()).text(locale, setting.key());
    }

    /** What follows from it. */
    default String help(LiveSetting setting, Locale locale) {
        return Messages.of(getClass()).text(locale, setting.key() + ".help");
    }
}
