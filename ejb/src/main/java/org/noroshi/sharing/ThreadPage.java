package org.noroshi.sharing;

import java.util.List;
import java.util.Optional;

/**
 * Some threads in order, latest activity first.
 *
 * @param next what to ask for to go on; empty at the end
 */
public record ThreadPage(List<ThreadSummary> threads, Optional<String> next) {}
