package org.noroshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is found on the way: the first ones are kept, all are counted, so that a ruined log needs no memory. */
class Findings {

    static final int KEPT = 20;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(FindingKind kind, long number, UUID row) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Finding(kind, number, Optional.ofNullable(row)));
        }
    }

    List<Finding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
