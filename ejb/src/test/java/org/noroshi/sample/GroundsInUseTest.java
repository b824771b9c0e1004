package org.noroshi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.identity.OpeningGround;
import org.noroshi.membership.DecisionGround;
import org.noroshi.membership.RemovalGround;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.operation.ModeGround;
import org.noroshi.terms.Ground;

/** A ground that an officer may choose is one that people can be shown as a place in the terms. */
class GroundsInUseTest {

    static Stream<String> grounds() {
        return Stream.of(
                        Arrays.stream(DecisionGround.values()).map(DecisionGround::code),
                        Arrays.stream(RestrictionGround.values()).map(RestrictionGround::code),
                        Arrays.stream(RemovalGround.values()).map(RemovalGround::code),
                        Arrays.stream(ModeGround.values()).map(ModeGround::code),
                        Arrays.stream(OpeningGround.values()).map(OpeningGround::code))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void everyGroundOfADecisionIsAPlaceInTheTerms(String code) {
        assertThat(Ground.find(code)).hasValueSatisfying(ground -> assertThat(ground.display(Locale.JAPANESE))
                .containsAnyOf("条", "注"));
    }
}
