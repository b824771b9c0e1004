package org.noroshi.desk;

import java.util.List;
import java.util.Optional;
import org.noroshi.platform.LiveSetting;

/**
 * A value by which the service is run.
 *
 * @param heading what this setting and those beside it are about
 * @param value as it is typed; {@code words} is the same for people
 * @param choices the only values there are; empty when one is typed
 * @param step the newest change, 0 when there was none; handed back with a change
 * @param configured what counts without any change, in words
 * @param ground the rule that asks for two officers, if one does
 * @param waiting whether a change waits for a second officer
 * @param history every value it was given, the newest first
 */
public record SettingView(
        String name,
        String heading,
        String label,
        String help,
        LiveSetting.Kind kind,
        String value,
        String words,
        List<SettingChoice> choices,
        String configured,
        int step,
        Optional<String> ground,
        boolean waiting,
        List<SettingLine> history) {

    /** Whether it is a wording rather than a value. */
    public boolean isText() {
        return kind == LiveSetting.Kind.TEXT;
    }
}
