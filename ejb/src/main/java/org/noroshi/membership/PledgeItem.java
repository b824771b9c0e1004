package org.noroshi.membership;

import java.util.Arrays;
import java.util.Optional;
import org.noroshi.platform.Enforces;

/**
 * What an applicant pledges about antisocial forces, one by one: who it is not (article 28-1, with its five items) and
 * what it does not do (article 28-2, five items). The wording stands in the terms.
 */
@Enforces("A28-1")
public enum PledgeItem {
    A28_1,
    A28_1_1,
    A28_1_2,
    A28_1_3,
    A28_1_4,
    A28_1_5,
    A28_2_1,
    A28_2_2,
    A28_2_3,
    A28_2_4,
    A28_2_5;

    /** The place in the terms: {@code A28-1-3}. */
    public String code() {
        return name().replace('_', '-');
    }

    static Optional<PledgeItem> ofCode(String code) {
        return Arrays.stream(values()).filter(item -> item.code().equals(code)).findFirst();
    }
}
