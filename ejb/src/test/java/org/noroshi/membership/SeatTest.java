package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;

/** The life of a seat and of what is asked about it, way by way. */
class SeatTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    private static final Person PERSON =
            new Person("見本 三郎", "医療情報部", "ネットワークの管理", Employment.EMPLOYED, "san@hospital.example.jp");

    private static final Map<SeatState, Consumer<Seat>> LEADING_TO = Map.of(
            SeatState.INVITED, Seat::admit,
            SeatState.ACTIVE, Seat::activate,
            SeatState.REMOVED, seat -> seat.release("A08", NOW));

    private static Contract contract() {
        Contract contract =
                new Contract(UUID.randomUUID(), UUID.randomUUID(), "4310000000", UUID.randomUUID(), OFFICER, NOW);
        contract.admit(PERSON, Locale.JAPANESE, 5, NOW);
        contract.noticeDelivered(NOW);
        return contract;
    }

    private static Seat seat(SeatState state) {
        Seat seat = contract().ask(PERSON, Locale.JAPANESE, 5, NOW);
        if (state == SeatState.INVITED || state == SeatState.ACTIVE) {
            seat.admit();
        }
        if (state == SeatState.ACTIVE) {
            seat.activate();
        }
        if (state == SeatState.REMOVED) {
            seat.release("A08", NOW);
        }
        return seat;
    }

    static Stream<Arguments> seatStates() {
        return Arrays.stream(SeatState.values())
                .flatMap(from -> LEADING_TO.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("seatStates")
    @Tag("A08")
    void aSeatGoesOnlyTheWaysOfItsTable(SeatState from, SeatState to) {
        Seat seat = seat(from);
        boolean repeat = from == to && to != SeatState.INVITED;
        if (Seat.WAYS.get(from).contains(to) || repeat) {
            LEADING_TO.get(to).accept(seat);
            assertThat(seat.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> LEADING_TO.get(to).accept(seat)).isInstanceOf(RefusedException.class);
            assertThat(seat.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(SeatState.class)
    void nothingLeadsBackToWaiting(SeatState from) {
        assertThat(Seat.WAYS.get(from)).doesNotContain(SeatState.PENDING);
    }

    @Test
    @Tag("A08")
    void whoWaitsForTheDecisionTakesAPlaceAndIsNoUser() {
        Contract contract = contract();
        Seat waiting = contract.ask(PERSON, Locale.JAPANESE, 2, NOW);
        assertThat(waiting.isUser()).isFalse();
        assertThat(waiting.isLive()).isTrue();
        assertThatThrownBy(() -> contract.ask(PERSON, Locale.JAPANESE, 2, NOW))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo(MembershipError.SEATS_FULL));
    }

    @Test
    @Tag("A08")
    void noPlaceIsTakenAwayWithoutAGround() {
        for (String none : new String[] {null, "", "A0"}) {
            Seat seat = seat(SeatState.ACTIVE);
            assertThatThrownBy(() -> seat.release(none, NOW)).isInstanceOf(InvalidInputException.class);
            assertThat(seat.state()).isEqualTo(SeatState.ACTIVE);
        }
    }

    @Test
    @Tag("C-APP")
    void nobodyWhoWaitsBecomesTheLiaison() {
        Contract contract = contract();
        Seat waiting = contract.ask(PERSON, Locale.JAPANESE, 5, NOW);
        assertThatThrownBy(() -> contract.handOverTo(waiting.id(), () -> {})).isInstanceOf(RefusedException.class);
        assertThat(contract.liaison().id()).isNotEqualTo(waiting.id());
    }

    // ------------------------------------------------------------ what is asked

    private static SeatRequest request(SeatRequestState state) {
        SeatRequest request = new SeatRequest(seat(SeatState.PENDING), UUID.randomUUID(), List.of(), NOW);
        SeatRequest.CHECKS.forEach(item -> request.note(item, "名簿で確認した", OFFICER, NOW));
        switch (state) {
            case OPEN -> {}
            case ON_HOLD -> request.decide(DecisionKind.HOLD, DecisionGround.N3, "", OFFICER, NOW);
            case ADMITTED -> request.decide(DecisionKind.ACCEPT, DecisionGround.A06_1, "", OFFICER, NOW);
            case REFUSED -> request.decide(DecisionKind.REFUSE, DecisionGround.A06_2_1, "", OFFICER, NOW);
            case WITHDRAWN -> request.withdraw(NOW);
        }
        return request;
    }

    private static final Map<SeatRequestState, Consumer<SeatRequest>> VERBS = Map.of(
            SeatRequestState.ON_HOLD, r -> r.decide(DecisionKind.HOLD, DecisionGround.A06_2_2, "", OFFICER, NOW),
            SeatRequestState.ADMITTED, r -> r.decide(DecisionKind.ACCEPT, DecisionGround.A06_1, "", OFFICER, NOW),
            SeatRequestState.REFUSED, r -> r.decide(DecisionKind.REFUSE, DecisionGround.N3, "", OFFICER, NOW),
            SeatRequestState.WITHDRAWN, r -> r.withdraw(NOW));

    static Stream<Arguments> requestStates() {
        return Arrays.stream(SeatRequestState.values())
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("requestStates")
    @Tag("A08")
    void aRequestGoesOnlyTheWaysOfItsTable(SeatRequestState from, SeatRequestState to) {
        SeatRequest request = request(from);
        if (SeatRequestState.WAYS.get(from).contains(to)) {
            VERBS.get(to).accept(request);
            assertThat(request.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(request)).isInstanceOf(RefusedException.class);
            assertThat(request.state()).isEqualTo(from);
        }
    }

    @Test
    @Tag("A06-2")
    void nothingIsDecidedWithoutAFittingGround() {
        SeatRequest request = request(SeatRequestState.OPEN);
        assertThatThrownBy(() -> request.decide(DecisionKind.REFUSE, null, "", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> request.decide(DecisionKind.REFUSE, DecisionGround.A06_1, "", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> request.decide(DecisionKind.ACCEPT, DecisionGround.N3, "", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        assertThat(request.state()).isEqualTo(SeatRequestState.OPEN);
    }

    @Test
    @Tag("A06-2")
    void otherReasonsTakeWordsAndAnotherOfficer() {
        SeatRequest request = request(SeatRequestState.OPEN);
        assertThatThrownBy(() -> request.decide(DecisionKind.REFUSE, DecisionGround.A06_2_5, " ", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        request.decide(DecisionKind.REFUSE, DecisionGround.A06_2_5, "病院への照会に回答がない", OFFICER, NOW);
        assertThat(request.state()).as("only proposed").isEqualTo(SeatRequestState.OPEN);
        assertThatThrownBy(() -> request.note(CheckItem.N3A, "変更", OFFICER, NOW))
                .as("frozen meanwhile")
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> request.second(true, null, OFFICER, NOW)).isInstanceOf(RefusedException.class);
        request.second(true, null, ANOTHER, NOW);
        assertThat(request.state()).isEqualTo(SeatRequestState.REFUSED);
    }

    @Test
    @Tag("A06-1-2")
    @Tag("C-C2")
    void nobodyIsAdmittedBeforeEveryConditionIsLookedInto() {
        SeatRequest request = new SeatRequest(seat(SeatState.PENDING), UUID.randomUUID(), List.of(), NOW);
        assertThatThrownBy(() -> request.decide(DecisionKind.ACCEPT, DecisionGround.A06_1, "", OFFICER, NOW))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo(MembershipError.CHECKS_OPEN));
    }

    @Test
    @Tag("N3b")
    void aFindingPutsItOnHoldByItself() {
        SeatRequest request = new SeatRequest(
                seat(SeatState.PENDING),
                UUID.randomUUID(),
                List.of(new Finding(FindingKind.FREE_MAIL, "san@free.example")),
                NOW);
        assertThat(request.state()).isEqualTo(SeatRequestState.ON_HOLD);
        assertThat(request.lastEffective().orElseThrow().ground()).isEqualTo(DecisionGround.N3);
    }
}
