package org.noroshi.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a post may be reported and removed for: the items of article 18, and for the desk article 22-1 as a whole. No others. */
public enum Breach {
    A18_01,
    A18_02,
    A18_03,
    A18_04,
    A18_05,
    A18_06,
    A18_07,
    A18_08,
    A18_09,
    A18_10,
    /** Unfit for other reasons: open to judgement, so it needs words, and to remove, a second officer. */
    A18_11,
    /** Against the purpose or the terms, whatever the item. */
    A22_1;

    /** As it is stored and cited: {@code A18-01}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** Whether it says nothing without words. */
    public boolean isOpenToJudgement() {
        return this == A18_11;
    }

    /** What members can report. */
    public static List<Breach> ofReports() {
        return Arrays.stream(values()).filter(breach -> breach != A22_1).toList();
    }

    /** Reads a code; empty when it is none of them. */
    static Optional<Breach> of(String code) {
        return Arrays.stream(values())
                .filter(breach -> breach.code().equals(code))
                .findFirst();
    }
}
