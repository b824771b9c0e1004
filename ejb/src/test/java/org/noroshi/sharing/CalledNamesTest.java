package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalledNamesTest {

    private static final UUID LILY = UUID.randomUUID();
    private static final UUID SECOND_LILY = UUID.randomUUID();
    private static final UUID CEDAR = UUID.randomUUID();
    private static final Map<UUID, Set<String>> NAMES = Map.of(
            LILY, Set.of("すずらん", "Suzuran"),
            SECOND_LILY, Set.of("すずらん2", "Suzuran2"),
            CEDAR, Set.of("すぎ", "Sugi"));

    private static Set<UUID> in(String text) {
        return CalledNames.in(text, NAMES);
    }

    @Test
    void eitherWidthOfTheSignAndEitherLanguageCalls() {
        assertThat(in("@すずらん さん、いかがですか。")).containsExactly(LILY);
        assertThat(in("ありがとうございます。＠すずらんさん")).containsExactly(LILY);
        assertThat(in("thanks @sugi!")).containsExactly(CEDAR);
        assertThat(in("@すぎ と @Suzuran に")).containsExactlyInAnyOrder(CEDAR, LILY);
    }

    @Test
    void theLongestNameCounts() {
        assertThat(in("@すずらん2さん")).containsExactly(SECOND_LILY);
        assertThat(in("@Sugiyama")).isEmpty();
    }

    @Test
    void addressesQuotationsAndBareNamesCallNobody() {
        assertThat(in("info@sugi.example.jp に届きました")).isEmpty();
        assertThat(in("> @すずらん さん、いかがですか。\n\n同じ意見です。")).isEmpty();
        assertThat(in("すずらんさん")).isEmpty();
        assertThat(in("@")).isEmpty();
    }
}
