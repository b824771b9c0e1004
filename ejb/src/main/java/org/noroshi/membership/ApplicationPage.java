package org.noroshi.membership;

import java.util.List;

/** One page of the queue, the longest waiting first. */
public record ApplicationPage(List<ApplicationSummary> applications, long total) {}
