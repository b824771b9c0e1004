package org.noroshi.desk;

import java.util.List;
import java.util.Map;

/**
 * The list of work, as filtered.
 *
 * @param kinds how many of each kind wait in all, by the kind's words
 */
public record WorkPage(List<WorkEntry> entries, Map<String, WorkCount> kinds) {}
