package org.noroshi.membership;

import java.util.List;

/** A part of the list of people who wait to become users, and how many there are. */
public record SeatRequestList(List<SeatRequestSummary> lines, long total) {}
