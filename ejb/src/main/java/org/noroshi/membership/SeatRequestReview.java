package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Everything about a person whom a hospital wants to add, on one page.
 *
 * @param version names what is on the screen; a decision with an older one is refused
 * @param attestedBy who attested for the hospital that the person works there with this duty
 * @param places taken by users and by people who wait, this one among them
 * @param items what has to be looked into
 */
public record SeatRequestReview(
        UUID id,
        int version,
        UUID contract,
        String number,
        Institution institution,
        SortedSet<String> domains,
        Person person,
        SeatRequestState state,
        String attestedBy,
        Instant attestedAt,
        int places,
        int seatLimit,
        SortedSet<Finding> findings,
        List<CheckItem> items,
        Map<CheckItem, String> evidence,
        List<DecisionCard> decisions,
        boolean mayDecide,
        boolean mayAccept,
        boolean maySecond) {}
