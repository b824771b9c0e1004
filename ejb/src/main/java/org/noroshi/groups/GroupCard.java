package org.noroshi.groups;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A group as the secretariat sees it, who does not learn who is in it either.
 *
 * @param history what it was, the last step first
 */
public record GroupCard(UUID id, GroupWords words, GroupState state, GroupView shown, List<Step> history, int version) {

    /** How it was from a moment on. */
    public record Step(int number, GroupWords words, GroupState state, Instant at) {}

    public boolean open() {
        return state == GroupState.OPEN;
    }

    /** How many hospitals are in it, never nearer than a range. */
    public String number(Locale language) {
        return shown.number(language);
    }
}
