package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.platform.Messages;
import org.noroshi.terms.Ground;

class MembershipTextsTest {

    static Stream<Class<? extends Enum<?>>> choices() {
        return Stream.of(
                ApplicationState.class,
                ApplicationQueue.class,
                ContractState.class,
                SeatState.class,
                FounderType.class,
                BedBand.class,
                Employment.class,
                Grade.class,
                DecisionKind.class,
                CheckItem.class,
                FindingKind.class,
                SeatRequestState.class,
                SeatRequestQueue.class,
                DomainProof.class,
                Statement.class,
                SafetyItem.class,
                IdentityWay.class,
                Prefecture.class);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceHasItsWordsInBothLanguages(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            for (Locale language : Messages.LANGUAGES) {
                assertThat(Messages.of(type).text(language, type.getSimpleName() + "." + constant.name()))
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyErrorHasItsSentenceInBothLanguages() {
        for (MembershipError error : MembershipError.values()) {
            for (Locale language : Messages.LANGUAGES) {
                assertThat(error.text(language, 5)).isNotBlank().doesNotContain("{0}");
            }
        }
    }

    @Test
    void everyGroundIsAPlaceInTheTerms() {
        for (DecisionGround ground : DecisionGround.values()) {
            assertThat(Ground.find(ground.code())).as(ground.code()).isPresent();
        }
        for (RestrictionGround ground : RestrictionGround.values()) {
            assertThat(Ground.find(ground.code())).as(ground.code()).isPresent();
        }
        for (PledgeItem item : PledgeItem.values()) {
            assertThat(Ground.find(item.code())).as(item.code()).isPresent();
        }
        assertThat(List.of(PledgeItem.values())).hasSize(11);
    }
}
