package org.noroshi.approval;

import java.util.List;
import java.util.UUID;

/**
 * Whether the own hospital wants approvals, for the liaison.
 *
 * @param on whether it does
 * @param able whether whoever approves is able to at this moment; otherwise nothing can be sent until another one is named
 * @param colleagues users who could approve
 * @param waiting how much waits; whose it is, the liaison does not learn either
 */
public record OwnApproval(boolean on, boolean able, List<Colleague> colleagues, long waiting) {

    /** One user who could approve, or does. */
    public record Colleague(UUID seat, String name, String department, boolean approves) {}
}
