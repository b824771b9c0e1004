package org.noroshi.membership;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a decision about an application rests on: the conditions of article 6-1 for accepting, and for holding or
 * refusing the items of article 6-2, article 6-3 and note 3, no others.
 */
public enum DecisionGround {
    /** All conditions are met: existing medical institution in Japan, users who are its staff. */
    A06_1,
    A06_2_1,
    A06_2_2,
    A06_2_3,
    A06_2_4,
    A06_2_5,
    /** Too many members for the equipment: waiting list. */
    A06_3,
    /** Address not of the institution, or the applicant can't be verified. */
    N3;

    /** As it is stored and cited: {@code A06-2-1}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** Whether two officers have to agree: "other reasons" is open to judgement. */
    public boolean needsSecondOfficer() {
        return this == A06_2_5;
    }

    /** The grounds that fit the decision. */
    public static List<DecisionGround> fitting(DecisionKind kind) {
        Set<DecisionGround> all = EnumSet.allOf(DecisionGround.class);
        return all.stream()
                .filter(ground -> (ground == A06_1) == (kind == DecisionKind.ACCEPT))
                .toList();
    }

    static DecisionGround ofCode(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
