package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveSettingTest {

    private final LiveSetting few = LiveSetting.oneOf("noroshi.few", 10, 0, 5, 10, 30);

    @Test
    void whatIsNotAmongTheChoicesCantBeTakenEvenBetweenThem() {
        assertThat(few.choices()).containsExactly("0", "5", "10", "30");
        assertThat(few.choices())
                .allSatisfy(value -> assertThat(few.problem(value)).isEmpty());
        for (String other : new String[] {"7", "-1", "31", "05", "", "ten"}) {
            assertThat(few.problem(other)).as(other).isPresent();
        }
        assertThat(few.byTwoOfficers("C-X").choices()).isEqualTo(few.choices());
    }
}
