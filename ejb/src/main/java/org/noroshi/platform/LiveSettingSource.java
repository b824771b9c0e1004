package org.noroshi.platform;

import java.util.List;

/** Declares a capability's live settings; implemented by its settings class, found by CDI. */
public interface LiveSettingSource {

    List<LiveSetting> liveSettings();
}
