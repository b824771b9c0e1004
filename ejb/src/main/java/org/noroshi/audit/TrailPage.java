package org.noroshi.audit;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of the trail, the newest first.
 *
 * @param next where the next ones begin; empty when these are the last
 */
public record TrailPage(List<TrailRow> rows, Optional<String> next) {

    public TrailPage {
        rows = List.copyOf(rows);
    }
}
