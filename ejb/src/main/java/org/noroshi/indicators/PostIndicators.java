package org.noroshi.indicators;

import java.util.List;
import java.util.stream.Collectors;
import org.noroshi.sharing.Permission;

/**
 * What a post names, in its order, each thing once.
 *
 * @param loading whether a reader may load it into the own devices
 * @param lookingUp whether a reader may ask public services about it
 */
public record PostIndicators(List<Indicator> all, Permission loading, Permission lookingUp) {

    /** All of them defanged, one a line. */
    public String defanged() {
        return all.stream().map(Indicator::defanged).collect(Collectors.joining("\n"));
    }

    /** All of them as devices take them, one a line. */
    public String values() {
        return all.stream().map(Indicator::value).collect(Collectors.joining("\n"));
    }
}
