package org.noroshi.operation;

import java.util.Arrays;
import java.util.List;
import org.noroshi.platform.Mode;

/** The grounds on which the service may be stopped or kept to reading, and no others. */
public enum ModeGround {
    /** A short stop for upkeep, outside the promised hours. */
    A10_2,
    /** Maintenance, regular or when needed. */
    A11_1,
    /** Disaster or another emergency. */
    A11_3_1,
    /** Cyber terror, failure of systems. */
    A11_3_2,
    /** Anything else that makes orderly operation hard. */
    A11_3_3;

    /** As it is stored and cited: {@code A11-3-1}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** Whether the mode may rest on it: an emergency stop needs one of the items of article 11-3. */
    public boolean fits(Mode mode) {
        return mode != Mode.EMERGENCY_STOP || compareTo(A11_3_1) >= 0;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(ModeGround::code).toList();
    }
}
