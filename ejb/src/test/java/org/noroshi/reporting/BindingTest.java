package org.noroshi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.reporting.EvidenceFixture.EFFECTIVE;
import static org.noroshi.reporting.EvidenceFixture.FIRST;
import static org.noroshi.reporting.EvidenceFixture.FORMED;
import static org.noroshi.reporting.EvidenceFixture.SECOND;
import static org.noroshi.reporting.EvidenceFixture.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.ContractRecord;
import org.noroshi.terms.ObjectionCard;

/** Which version binds a contract, from when and why, to the second. */
class BindingTest {

    private static final Instant BEFORE = EFFECTIVE.minusSeconds(1);
    private static final Instant AFTER = EFFECTIVE.plusSeconds(1);

    private static Binding first(ContractRecord contract, Instant now) {
        return Binding.of(contract, EvidenceFixture.first(), Optional.of(EFFECTIVE), List.of(), now);
    }

    private static Binding second(ContractRecord contract, List<ObjectionCard> objections, Instant now) {
        return Binding.of(contract, EvidenceFixture.second(false), Optional.empty(), objections, now);
    }

    private static List<ObjectionCard> objection(ContractRecord contract) {
        return List.of(
                new ObjectionCard(SECOND, contract.contract(), "見本 花子", "192.0.2.9", "A04-3", BEFORE, EFFECTIVE));
    }

    @Test
    @Tag("A04-1")
    void silenceBindsFromTheSecondOfEffect() {
        ContractRecord contract = contract(FIRST, FORMED, null);
        assertThat(first(contract, BEFORE))
                .isEqualTo(new Binding(Basis.CONSENT, Optional.of(FORMED), Optional.empty(), false));
        assertThat(second(contract, List.of(), BEFORE).basis()).isEqualTo(Basis.ANNOUNCED);
        assertThat(first(contract, AFTER).until()).contains(EFFECTIVE);
        assertThat(second(contract, List.of(), AFTER))
                .isEqualTo(new Binding(Basis.SILENCE, Optional.of(EFFECTIVE), Optional.empty(), false));
    }

    @Test
    @Tag("A04-3")
    void anObjectionBindsNobody() {
        ContractRecord contract = contract(FIRST, FORMED, EFFECTIVE);
        assertThat(second(contract, objection(contract), AFTER))
                .isEqualTo(new Binding(Basis.OBJECTION, Optional.empty(), Optional.empty(), false));
        assertThat(first(contract, AFTER).until()).contains(EFFECTIVE);
    }

    @Test
    void eachReasonCitesItsArticle() {
        assertThat(Stream.of(Basis.values()).map(basis -> basis + " " + basis.ground()))
                .containsExactly(
                        "CONSENT A05-1",
                        "SILENCE A04-1",
                        "FORMED_UNDER A05-2",
                        "ANNOUNCED A04-2",
                        "OBJECTION A04-3",
                        "TAKEN_BACK A04-2");
    }

    @Test
    void aContractThatWasOverBeforeHasNothingToDoWithTheVersion() {
        ContractRecord contract = contract(FIRST, FORMED, BEFORE);
        assertThat(second(contract, List.of(), AFTER).isNothing()).isTrue();
        assertThat(first(contract, AFTER).until()).contains(BEFORE);
    }

    @Test
    void aContractFormedLaterIsUnderTheVersionOfThatMoment() {
        ContractRecord later = contract(FIRST, AFTER, null);
        Instant now = AFTER.plus(Duration.ofDays(1));
        assertThat(second(later, List.of(), now))
                .isEqualTo(new Binding(Basis.FORMED_UNDER, Optional.of(AFTER), Optional.empty(), false));
        assertThat(first(later, now).from()).isEmpty();
        ContractRecord agreed = contract(SECOND, AFTER, null);
        assertThat(second(agreed, List.of(), now).basis()).isEqualTo(Basis.CONSENT);
        assertThat(first(agreed, now).isNothing()).isTrue();
    }

    @Test
    void aVersionThatWasTakenBackBindsNobody() {
        ContractRecord contract = contract(FIRST, FORMED, null);
        Binding binding =
                Binding.of(contract, EvidenceFixture.second(true), Optional.empty(), objection(contract), AFTER);
        assertThat(binding.basis()).isEqualTo(Basis.TAKEN_BACK);
        assertThat(binding.from()).isEmpty();
    }
}
