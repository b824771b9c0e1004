package org.noroshi.membership;

import java.util.List;

/** One page of the list of members. */
public record MemberPage(List<MemberSummary> members, long total) {}
