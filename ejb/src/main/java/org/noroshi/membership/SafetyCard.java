package org.noroshi.membership;

import java.time.Instant;
import java.util.List;

/**
 * What was declared about safety.
 *
 * @param missing what is not kept yet
 * @param items how many there are in all
 */
public record SafetyCard(int edition, String madeBy, Instant madeAt, List<SafetyItem> missing, int items) {

    /** How many of them are kept. */
    public int kept() {
        return items - missing.size();
    }
}
