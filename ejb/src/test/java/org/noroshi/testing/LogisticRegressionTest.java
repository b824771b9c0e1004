package org.noroshi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.LogisticRegression.Example;

class LogisticRegressionTest {

    private record Shown(UUID id, String name, Instant at, int number, List<String> marks, String text) {}

    private final Random random = new Random(1);

    @Test
    void aRuleThatOneOfManyFeaturesFollowsIsLearnt() {
        LogisticRegression learnt = LogisticRegression.of(examples(0.8));
        assertThat(area(learnt, examples(0.8))).isGreaterThan(0.75);
    }

    @Test
    void whereThereIsNoRuleNothingIsForetold() {
        assertThat(area(LogisticRegression.of(examples(0)), examples(0))).isBetween(0.46, 0.54);
    }

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrder() {
        assertThat(LogisticRegression.areaUnderCurve(new double[] {3, 4}, new double[] {1, 2}))
                .isEqualTo(1);
        assertThat(LogisticRegression.areaUnderCurve(new double[] {1, 1}, new double[] {1, 1}))
                .isEqualTo(0.5);
        assertThat(LogisticRegression.areaUnderCurve(new double[] {1, 3}, new double[] {2, 4}))
                .isEqualTo(0.25);
    }

    @Test
    void whateverARecordShowsIsComparedAndOfWordsTheirLengthAlone() {
        Instant noon = Instant.parse("2026-11-02T03:00:00Z");
        Shown one = new Shown(new UUID(1, 2), "うみ", noon, 4, List.of("a"), "短い");
        Shown other = new Shown(new UUID(1, 3), "うみ", noon.plusSeconds(86_400), 4, List.of(), "もっと長い");
        assertThat(new Observed(one, Set.of("/text")).likeness(new Observed(other, Set.of("/text"))))
                .containsEntry("/name same", 1.0)
                .containsEntry("/number apart", 0.0)
                .containsEntry("/marks same", 0.0)
                .containsEntry("/id same", 0.0)
                .containsEntry("/id begins", 64.0)
                .containsEntry("/at time of day", 0.0)
                .containsEntry("/at same day", 0.0)
                .containsEntry("/text# apart", Math.log1p(3))
                .doesNotContainKey("/text same");
    }

    private List<Example> examples(double rule) {
        return IntStream.range(0, 1_000)
                .mapToObj(row -> {
                    double[] features = random.doubles(20).toArray();
                    boolean follows = random.nextDouble() < rule;
                    return new Example(features, follows ? features[7] > 0.5 : random.nextBoolean());
                })
                .toList();
    }

    private static double area(LogisticRegression learnt, List<Example> examples) {
        return LogisticRegression.areaUnderCurve(
                examples.stream()
                        .filter(Example::positive)
                        .mapToDouble(one -> learnt.score(one.features()))
                        .toArray(),
                examples.stream()
                        .filter(one -> !one.positive())
                        .mapToDouble(one -> learnt.score(one.features()))
                        .toArray());
    }
}
