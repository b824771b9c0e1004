package org.noroshi.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a hospital declares about its own safety (article 16-3). The items of one edition never change: another wording
 * is another edition, so that it stays known what was declared.
 */
public enum SafetyItem {
    DEVICES_CURRENT,
    MALWARE_GUARD,
    SCREEN_LOCK,
    NO_SHARED_ID,
    PAPERS_LOCKED,
    LEAVERS_TOLD,
    LEAK_PLAN;

    /** Edition of these items and their words. */
    public static final int EDITION = 1;

    static Optional<SafetyItem> of(String name) {
        return Arrays.stream(values()).filter(item -> item.name().equals(name)).findFirst();
    }

    static List<SafetyItem> all() {
        return List.of(values());
    }
}
