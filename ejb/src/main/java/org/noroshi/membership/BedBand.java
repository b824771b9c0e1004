package org.noroshi.membership;

/** How many beds, in bands wide enough to make nobody recognisable in statistics. */
public enum BedBand {
    NONE,
    UNDER_20,
    FROM_20,
    FROM_100,
    FROM_200,
    FROM_400
}
