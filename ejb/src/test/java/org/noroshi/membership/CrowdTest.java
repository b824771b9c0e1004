package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A18-05")
class CrowdTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, FEWER", "1, 5, FEWER", "4, 5, FEWER", "5, 5, UNDER_20", "19, 5, UNDER_20", "20, 5, UNDER_100",
        "99, 5, UNDER_100", "100, 5, MORE", "19, 20, FEWER", "20, 20, UNDER_100", "2, 3, FEWER", "3, 3, UNDER_20"
    })
    void numbersAreToldByTheirRangeAlone(long members, int least, Crowd told) {
        assertThat(Crowd.of(members, least)).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(Prefecture.class)
    void everyPrefectureLiesInOneRegion(Prefecture prefecture) {
        assertThat(Arrays.stream(Region.values())
                        .filter(region -> region.prefectures().contains(prefecture)))
                .containsExactly(Region.of(prefecture));
    }

    @Test
    void regionsAreWholeTogether() {
        Set<Prefecture> all = Arrays.stream(Region.values())
                .flatMap(region -> region.prefectures().stream())
                .collect(Collectors.toSet());
        assertThat(all).containsExactlyInAnyOrder(Prefecture.values());
    }

    @Test
    void nobodyAsksForWhatIsNotTheOwn() {
        CoarseTraits own = new CoarseTraits(Region.TOHOKU, Prefecture.AOMORI, FounderType.NATIONAL, BedBand.FROM_200);
        CoarseTraits asked = new CoarseTraits(Region.TOHOKU, Prefecture.IWATE, FounderType.NATIONAL, BedBand.NONE);
        assertThat(asked.sharedWith(own)).isEqualTo(new CoarseTraits(Region.TOHOKU, null, FounderType.NATIONAL, null));
    }
}
