package org.noroshi.platform;

import java.time.LocalDate;
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

    /** What these settings are about, in two or three words; those of one heading stand together. */
    default String heading(Locale locale) {
        return Messages.of(getClass()).text(locale, "settings");
    }

    /** A value in words. */
    default String words(LiveSetting setting, String value, Locale locale) {
        return switch (setting.kind()) {
            case CHOICE -> Messages.of(getClass()).text(locale, setting.key() + "." + value);
            case DAY -> LiveSetting.dayOf(value).map(LocalDate::toString).orElse("");
            default -> value;
        };
    }

    /** What follows from it. */
    default String help(LiveSetting setting, Locale locale) {
        return Messages.of(getClass()).text(locale, setting.key() + ".help");
    }
}
