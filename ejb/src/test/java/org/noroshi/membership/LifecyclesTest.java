package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Every state against every verb, and the diagrams that are drawn from the tables. */
class LifecyclesTest {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    // ------------------------------------------------------------ contract

    private static Contract contract(ContractState state) {
        Contract contract =
                new Contract(UUID.randomUUID(), UUID.randomUUID(), "0110113719", UUID.randomUUID(), OFFICER, NOW);
        contract.admit(person("hanako"), Locale.JAPANESE, 5, NOW);
        switch (state) {
            case NOTICE_PENDING -> {}
            case NOTICE_FAILED -> contract.noticeFailed("550", NOW);
            case IN_FORCE -> contract.noticeDelivered(NOW);
            case ENDING -> {
                contract.noticeDelivered(NOW);
                contract.withdraw(NOW.plusSeconds(60), NOW);
            }
            case ENDED -> contract.terminate(OFFICER, ANOTHER, NOW);
        }
        assertThat(contract.state()).isEqualTo(state);
        return contract;
    }

    private static Person person(String name) {
        return new Person(name, "部", "業務", Employment.EMPLOYED, name + "@hospital.example.jp");
    }

    private static final Map<ContractState, Map<String, Consumer<Contract>>> LEADING_TO = new EnumMap<>(Map.of(
            ContractState.NOTICE_PENDING, Map.of("sendNoticeAgain", c -> c.sendNoticeAgain(OFFICER, NOW)),
            ContractState.NOTICE_FAILED, Map.of("noticeFailed", c -> c.noticeFailed("550", NOW)),
            ContractState.IN_FORCE, Map.of("noticeDelivered", c -> c.noticeDelivered(NOW)),
            ContractState.ENDING,
                    Map.of(
                            "withdraw", c -> c.withdraw(NOW.plusSeconds(60), NOW),
                            "objectToTerms", c -> c.objectToTerms(NOW.plusSeconds(60), NOW)),
            ContractState.ENDED, Map.of("terminate", c -> c.terminate(OFFICER, ANOTHER, NOW))));

    static Stream<Arguments> contractStates() {
        return Arrays.stream(ContractState.values())
                .flatMap(from -> Arrays.stream(ContractState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("contractStates")
    @Tag("A05-2")
    void aContractGoesOnlyTheWaysOfItsTable(ContractState from, ContractState to) {
        boolean way = Contract.WAYS.get(from).contains(to);
        LEADING_TO.get(to).forEach((name, verb) -> {
            Contract contract = contract(from);
            boolean comesTooLate =
                    name.startsWith("notice") && (from == ContractState.ENDING || from == ContractState.ENDED);
            boolean repeat = from == to && name.startsWith("notice");
            if (comesTooLate) {
                verb.accept(contract);
                assertThat(contract.state()).as("%s changes nothing", name).isEqualTo(from);
            } else if (way || repeat) {
                verb.accept(contract);
                assertThat(contract.state()).as(name).isEqualTo(to);
                assertThat(contract.transitions())
                        .last()
                        .satisfies(step -> assertThat(step.view().to()).isEqualTo(to));
            } else {
                assertThatThrownBy(() -> verb.accept(contract)).as(name).isInstanceOf(RefusedException.class);
                assertThat(contract.state()).isEqualTo(from);
            }
        });
    }

    @Test
    @Tag("A04-3")
    void anObjectionEndsTheContractAtTheSecondInWhichTheTermsTakeEffect() {
        Instant effective = NOW.plus(Duration.ofDays(20));
        Contract contract = contract(ContractState.IN_FORCE);
        contract.objectToTerms(effective, effective.minusSeconds(1));
        assertThat(contract.state()).isEqualTo(ContractState.ENDING);
        assertThat(contract.inForceAt(effective.minusSeconds(1))).isTrue();
        assertThat(contract.inForceAt(effective)).isFalse();
        assertThat(contract.end(effective.plusSeconds(1)).reason()).isEqualTo("A04-3");

        Contract late = contract(ContractState.IN_FORCE);
        assertThatThrownBy(() -> late.objectToTerms(effective, effective.plusSeconds(1)))
                .isInstanceOf(RefusedException.class);
        assertThat(late.inForceAt(effective.plusSeconds(1))).isTrue();
    }

    @Test
    @Tag("A04-3")
    void anObjectionToTermsThatAreTakenBackLapses() {
        Instant effective = NOW.plus(Duration.ofDays(20));
        Contract contract = contract(ContractState.IN_FORCE);
        contract.objectToTerms(effective, NOW);
        assertThat(contract.objectionLapses(effective)).as("too late").isEmpty();
        assertThat(contract.objectionLapses(effective.minusSeconds(1))).isPresent();
        assertThat(contract.state()).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.inForceAt(effective.plusSeconds(1))).isTrue();
        assertThat(contract.objectionLapses(NOW)).as("nothing left to lapse").isEmpty();
        assertThat(contract(ContractState.ENDING).objectionLapses(NOW))
                .as("a withdrawal is the member's own wish and stays")
                .isEmpty();
    }

    @Test
    void theDiagramIsTheTable() throws Exception {
        StringBuilder drawn = new StringBuilder("stateDiagram-v2\n    [*] --> NOTICE_PENDING\n");
        for (ContractState from : ContractState.values()) {
            Contract.WAYS.get(from).stream()
                    .sorted((a, b) -> order(a) - order(b))
                    .forEach(to -> drawn.append("    ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append('\n'));
        }
        drawn.append("    ENDED --> [*]\n");
        String document = Files.readString(Path.of("src/main/java/org/noroshi/membership/package-info.java"))
                .replaceAll("(?m)^ \\* ?", "");
        assertThat(document).contains(drawn.toString());
    }

    private static int order(ContractState state) {
        return List.of(
                        ContractState.NOTICE_PENDING,
                        ContractState.NOTICE_FAILED,
                        ContractState.IN_FORCE,
                        ContractState.ENDING,
                        ContractState.ENDED)
                .indexOf(state);
    }

    @Test
    @Tag("A05-2")
    void aContractIsFormedAtTheTimeOfTheFirstAnswer() {
        Contract contract = contract(ContractState.NOTICE_PENDING);
        assertThat(contract.noticeDelivered(NOW.plusSeconds(5)).orElseThrow().at())
                .isEqualTo(NOW.plusSeconds(5));
        assertThat(contract.noticeDelivered(NOW.plusSeconds(9))).as("a repeat").isEmpty();
        contract.noticeFailed("bounced", NOW.plusSeconds(20));
        contract.noticeDelivered(NOW.plusSeconds(30));
        assertThat(contract.formedAt()).contains(NOW.plusSeconds(5));
        assertThat(contract.noticeProblem()).isEmpty();
    }

    @Test
    @Tag("A03")
    void aContractIsInForceFromFormationUntilTheMomentOfItsEnd() {
        Contract contract = contract(ContractState.IN_FORCE);
        Instant end = NOW.plus(Duration.ofDays(3));
        contract.withdraw(end, NOW);
        assertThat(contract.inForceAt(NOW.minusMillis(1))).isFalse();
        assertThat(contract.inForceAt(NOW)).isTrue();
        assertThat(contract.inForceAt(end.minusMillis(1))).isTrue();
        assertThat(contract.inForceAt(end)).as("before any job has run").isFalse();
        assertThatThrownBy(() -> contract.end(end.minusMillis(1))).isInstanceOf(RefusedException.class);
        assertThat(contract.end(end).reason()).isEqualTo("A17-2");
        assertThat(contract.inForceAt(end.minusMillis(1))).as("ended is ended").isFalse();
    }

    @Test
    @Tag("A17-2")
    void aNoticeOfLeavingIsTakenBackUntilItsTimeAndNotAfterwards() {
        Instant end = NOW.plus(Duration.ofDays(3));
        for (Instant at : List.of(NOW, end.minusSeconds(1))) {
            Contract contract = contract(ContractState.IN_FORCE);
            contract.withdraw(end, NOW);
            contract.takeWithdrawalBack(at);
            assertThat(contract.state()).isEqualTo(ContractState.IN_FORCE);
            assertThat(contract.endsAt()).isEmpty();
            assertThat(contract.inForceAt(end.plusSeconds(1))).isTrue();
        }
        for (Instant at : List.of(end, end.plusSeconds(1))) {
            Contract contract = contract(ContractState.IN_FORCE);
            contract.withdraw(end, NOW);
            assertThatThrownBy(() -> contract.takeWithdrawalBack(at)).isInstanceOf(RefusedException.class);
        }
        for (ContractState state : ContractState.values()) {
            if (state != ContractState.ENDING) {
                assertThatThrownBy(() -> contract(state).takeWithdrawalBack(NOW))
                        .as(state.name())
                        .isInstanceOf(RefusedException.class);
            }
        }
        Contract objecting = contract(ContractState.IN_FORCE);
        objecting.objectToTerms(end, NOW);
        assertThatThrownBy(() -> objecting.takeWithdrawalBack(NOW))
                .as("of another kind")
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A29")
    void nothingMakesAnotherMemberOfAContract() throws Exception {
        for (String field : List.of("organisation", "application")) {
            assertThat(Contract.class
                            .getDeclaredField(field)
                            .getAnnotation(jakarta.persistence.Column.class)
                            .updatable())
                    .as(field)
                    .isFalse();
        }
        for (ChangeItem item : ChangeItem.values()) {
            boolean another = item == ChangeItem.FOUNDER || item == ChangeItem.LEGAL_ENTITY;
            assertThat(item.handling() == ChangeItem.Handling.NEW_APPLICATION)
                    .as(item.name())
                    .isEqualTo(another);
            if (another) {
                assertThatThrownBy(() ->
                                new ChangeNotice(contract(ContractState.IN_FORCE), item, "", "x", "", OFFICER, NOW))
                        .isInstanceOf(RefusedException.class);
            }
        }
    }

    private static ChangeNotice change(ChangeState state) {
        ChangeNotice notice =
                new ChangeNotice(contract(ContractState.IN_FORCE), ChangeItem.NAME, "旧", "新", "", OFFICER, NOW);
        switch (state) {
            case IN_REVIEW -> {}
            case IN_EFFECT -> notice.accept(OFFICER, NOW);
            case REFUSED -> notice.refuse(DecisionGround.A06_2_2, "確認できない", OFFICER, NOW);
            case TAKEN_BACK -> notice.takeBack(OFFICER, NOW);
        }
        return notice;
    }

    private static final Map<ChangeState, Consumer<ChangeNotice>> CHANGING = new EnumMap<>(Map.of(
            ChangeState.IN_EFFECT, n -> n.accept(OFFICER, NOW),
            ChangeState.REFUSED, n -> n.refuse(DecisionGround.A06_2_2, "確認できない", OFFICER, NOW),
            ChangeState.TAKEN_BACK, n -> n.takeBack(OFFICER, NOW)));

    static Stream<Arguments> changeStates() {
        return Arrays.stream(ChangeState.values())
                .flatMap(from -> CHANGING.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("changeStates")
    @Tag("A17-2")
    void aNoticeOfAChangeGoesOnlyTheWaysOfItsTable(ChangeState from, ChangeState to) {
        ChangeNotice notice = change(from);
        if (ChangeNotice.WAYS.get(from).contains(to)) {
            CHANGING.get(to).accept(notice);
            assertThat(notice.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> CHANGING.get(to).accept(notice)).isInstanceOf(RefusedException.class);
            assertThat(notice.state()).isEqualTo(from);
        }
    }

    @Test
    @Tag("A17-2")
    void whatNeedsNoReviewCountsAtOnceAndARefusalRestsOnAGround() {
        for (ChangeItem item : ChangeItem.values()) {
            if (item.handling() != ChangeItem.Handling.NEW_APPLICATION) {
                assertThat(new ChangeNotice(contract(ContractState.IN_FORCE), item, "", "x", "", OFFICER, NOW).state())
                        .isEqualTo(
                                item.handling() == ChangeItem.Handling.AT_ONCE
                                        ? ChangeState.IN_EFFECT
                                        : ChangeState.IN_REVIEW);
            }
        }
        ChangeNotice notice = change(ChangeState.IN_REVIEW);
        assertThatThrownBy(() -> notice.refuse(null, "理由", OFFICER, NOW)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> notice.refuse(DecisionGround.A06_1, "理由", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> notice.refuse(DecisionGround.A06_2_2, " ", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A12-1")
    void theEndOfTheServiceEndsEveryContractOnItsOwnGround() {
        for (ContractState state : ContractState.values()) {
            if (state != ContractState.ENDED) {
                Contract contract = contract(state);
                assertThat(contract.endWithService(OFFICER, NOW).reason()).isEqualTo("A12-1");
                assertThat(contract.seats()).noneMatch(Seat::isLive);
            }
        }
    }

    @Test
    @Tag("A04-3")
    void whoObjectsToNewTermsEndsWhenTheyTakeEffect() {
        Contract contract = contract(ContractState.IN_FORCE);
        assertThatThrownBy(() -> contract.objectToTerms(NOW.minusSeconds(1), NOW))
                .isInstanceOf(RefusedException.class);
        contract.objectToTerms(NOW.plusSeconds(1), NOW);
        assertThat(contract.endsAt()).contains(NOW.plusSeconds(1));
    }

    @Test
    @Tag("A28-3")
    void terminationWithoutNoticeNeedsTwoPersonsAndWorksAtOnce() {
        Contract contract = contract(ContractState.IN_FORCE);
        assertThatThrownBy(() -> contract.terminate(OFFICER, OFFICER, NOW)).isInstanceOf(RefusedException.class);
        assertThat(contract.terminate(OFFICER, ANOTHER, NOW).reason()).isEqualTo("A28-3");
        assertThat(contract.inForceAt(NOW)).isFalse();
        assertThat(contract.seats()).noneMatch(Seat::isLive);
    }

    @Test
    @Tag("A05-2")
    void onlyANoticeThatFailedIsGivenUp() {
        Contract failed = contract(ContractState.NOTICE_FAILED);
        assertThat(failed.giveUp(OFFICER, NOW).reason()).isEqualTo("A05-2");
        assertThatThrownBy(() -> contract(ContractState.IN_FORCE).giveUp(OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
    }

    // ------------------------------------------------------------ seats

    @Test
    @Tag("N2")
    void freedPlacesAreGivenAgainAndNoMoreThanThereAre() {
        Contract contract = contract(ContractState.IN_FORCE);
        List<Seat> seats = new ArrayList<>(contract.seats());
        for (int i = 2; i <= 5; i++) {
            seats.add(contract.admit(person("user" + i), Locale.JAPANESE, 5, NOW));
        }
        assertThatThrownBy(() -> contract.admit(person("user6"), Locale.JAPANESE, 5, NOW))
                .isInstanceOf(RefusedException.class);
        contract.remove(seats.get(2).id(), "A08", NOW);
        assertThat(contract.admit(person("user7"), Locale.JAPANESE, 5, NOW).place())
                .isEqualTo(3);
        assertThatThrownBy(() -> contract.remove(seats.get(2).id(), "A08", NOW)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("C-APP")
    void thereIsOneLiaisonBeforeAndAfterAHandOver() {
        Contract contract = contract(ContractState.IN_FORCE);
        Seat first = contract.liaison();
        Seat second = contract.admit(person("taro"), Locale.JAPANESE, 5, NOW);
        assertThat(second.isLiaison()).isFalse();
        assertThatThrownBy(() -> contract.remove(first.id(), "A08", NOW)).isInstanceOf(RefusedException.class);
        contract.handOverTo(second.id(), () -> {});
        assertThat(contract.liaison()).isSameAs(second);
        contract.remove(first.id(), "A08", NOW);
        assertThat(contract.seats().stream().filter(Seat::isLiaison)).hasSize(1);
    }

    @Test
    void noUserJoinsAContractThatEnds() {
        for (ContractState state : List.of(ContractState.ENDING, ContractState.ENDED)) {
            assertThatThrownBy(() -> contract(state).admit(person("taro"), Locale.JAPANESE, 5, NOW))
                    .isInstanceOf(RefusedException.class);
        }
    }

    // ------------------------------------------------------------ restrictions

    @ParameterizedTest
    @EnumSource(Grade.class)
    @Tag("A11-2")
    void eachGradeTakesAwayWhatItSays(Grade grade) {
        Standing standing = new Standing(true, grade, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        assertThat(List.of(standing.mayRead(), standing.mayAct(), standing.mayPost()))
                .isEqualTo(
                        switch (grade) {
                            case NONE, NO_EXPORT -> List.of(true, true, true);
                            case NO_POSTING -> List.of(true, true, false);
                            case READ_ONLY -> List.of(true, false, false);
                            case ALL -> List.of(false, false, false);
                        });
        assertThat(standing.mayExport()).isEqualTo(grade == Grade.NONE);
        Standing outside = new Standing(false, grade, null, null, null);
        assertThat(outside.mayRead() || outside.mayAct() || outside.mayPost() || outside.mayExport())
                .isFalse();
    }

    @Test
    @Tag("A11-2")
    void aRestrictionBeginsAndEndsByTheClock() {
        Contract contract = contract(ContractState.IN_FORCE);
        Restriction restriction = contract.restrict(
                RestrictionFixture.terms(
                        Grade.ALL, RestrictionGround.A11_2_2, "目的外", NOW, Optional.of(NOW.plusSeconds(60))),
                OFFICER,
                NOW);
        assertThat(restriction.isOnAt(NOW.minusMillis(1))).isFalse();
        assertThat(restriction.isOnAt(NOW)).isTrue();
        assertThat(restriction.isOnAt(NOW.plusSeconds(60).minusMillis(1))).isTrue();
        assertThat(restriction.isOnAt(NOW.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> restriction.lift(ANOTHER, "終わり", NOW.plusSeconds(60)))
                .isInstanceOf(RefusedException.class);
        restriction.lift(ANOTHER, "誤り", NOW.plusSeconds(10));
        assertThat(restriction.isOnAt(NOW.plusSeconds(9))).isTrue();
        assertThat(restriction.isOnAt(NOW.plusSeconds(10))).isFalse();
        assertThatThrownBy(() -> restriction.lift(ANOTHER, "再び", NOW.plusSeconds(11)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A11-2")
    void thereIsNoRestrictionWithoutGradeGroundAndReason() {
        Optional<Instant> open = Optional.empty();
        assertThatThrownBy(() -> RestrictionFixture.terms(Grade.ALL, null, "理由", NOW, open))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> RestrictionFixture.terms(Grade.NONE, RestrictionGround.A11_2_1, "理由", NOW, open))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> RestrictionFixture.terms(null, RestrictionGround.A11_2_1, "理由", NOW, open))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> RestrictionFixture.terms(Grade.ALL, RestrictionGround.A11_2_1, "　", NOW, open))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        RestrictionFixture.terms(Grade.ALL, RestrictionGround.A11_2_1, "理由", NOW, Optional.of(NOW)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A11-2")
    void whoReportsARestrictionDoesNotDecideIt() {
        RestrictionTerms reported = new RestrictionTerms(
                Grade.ALL,
                RestrictionGround.A11_2_4,
                "他院を中傷した",
                Optional.of("A18-08"),
                "投稿 12",
                "",
                Optional.of(OFFICER),
                NOW,
                Optional.empty(),
                false,
                Optional.of("被害の拡大を防ぐため"));
        assertThatThrownBy(() -> contract(ContractState.IN_FORCE).restrict(reported, OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        assertThat(contract(ContractState.IN_FORCE)
                        .restrict(reported, ANOTHER, NOW)
                        .grade())
                .isEqualTo(Grade.ALL);
    }

    @Test
    @Tag("A11-5")
    void whoIsNotToldBeforehandIsRestrictedOnlyWithAReasonForTheHurry() {
        RestrictionFacts silent = new RestrictionFacts(
                RestrictionGround.A11_2_4,
                "理由",
                "",
                "",
                "会員からの連絡",
                Optional.of(NOW.plusSeconds(60)),
                Optional.empty(),
                false,
                " ");
        assertThatThrownBy(() -> RestrictionReading.of(Grade.ALL, silent, Optional.empty(), NOW))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(MembershipError.URGENT_REASON_REQUIRED));
        RestrictionFacts told = new RestrictionFacts(
                RestrictionGround.A11_2_4,
                "理由",
                "",
                "",
                "会員からの連絡",
                Optional.of(NOW.plusSeconds(60)),
                Optional.empty(),
                true,
                "");
        assertThat(RestrictionReading.of(Grade.ALL, told, Optional.empty(), NOW).announced())
                .isTrue();
        RestrictionFacts nobody =
                new RestrictionFacts(null, "", "A99-9-9x", "", "", Optional.of(NOW), Optional.of(NOW), false, "");
        assertThatThrownBy(() -> RestrictionReading.of(null, nobody, Optional.empty(), NOW))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .contains("grade", "ground", "reason", "cited", "reporter", "from", "until", "urgentReason"));
    }

    // ------------------------------------------------------------ application

    private static Application application(ApplicationState state) {
        Application application = ApplicationFixture.draft(NOW);
        if (state == ApplicationState.DRAFT) {
            return application;
        }
        application.submit(ApplicationFixture.submission(), NOW);
        if (state == ApplicationState.UNCONFIRMED) {
            return application;
        }
        application.confirm(List.of(), NOW);
        switch (state) {
            case SUBMITTED -> {}
            case IN_REVIEW -> application.note(CheckItem.N3C, "折り返し済み", OFFICER, NOW);
            case ON_HOLD -> application.decide(DecisionKind.HOLD, DecisionGround.A06_2_2, "", OFFICER, NOW);
            case WAITLISTED -> application.decide(DecisionKind.HOLD, DecisionGround.A06_3, "", OFFICER, NOW);
            case REFUSED -> application.decide(DecisionKind.REFUSE, DecisionGround.A06_2_1, "", OFFICER, NOW);
            case ACCEPTED -> {
                noteAll(application);
                application.decide(DecisionKind.ACCEPT, DecisionGround.A06_1, "", OFFICER, NOW);
            }
            default -> application.withdraw(NOW);
        }
        assertThat(application.state()).isEqualTo(state);
        return application;
    }

    private static void noteAll(Application application) {
        for (CheckItem item : CheckItem.values()) {
            application.note(item, "確認した", OFFICER, NOW);
        }
    }

    private static final Map<ApplicationState, Consumer<Application>> REACHING = new EnumMap<>(Map.of(
            ApplicationState.UNCONFIRMED, a -> a.submit(ApplicationFixture.submission(), NOW),
            ApplicationState.SUBMITTED, a -> a.confirm(List.of(), NOW),
            ApplicationState.IN_REVIEW, a -> a.noticed(List.of(), OFFICER, NOW),
            ApplicationState.ON_HOLD, a -> a.decide(DecisionKind.HOLD, DecisionGround.N3, "", OFFICER, NOW),
            ApplicationState.WAITLISTED, a -> a.decide(DecisionKind.HOLD, DecisionGround.A06_3, "", OFFICER, NOW),
            ApplicationState.REFUSED, a -> a.decide(DecisionKind.REFUSE, DecisionGround.A06_2_4, "", OFFICER, NOW),
            ApplicationState.ACCEPTED,
                    a -> {
                        noteAll(a);
                        a.decide(DecisionKind.ACCEPT, DecisionGround.A06_1, "", OFFICER, NOW);
                    },
            ApplicationState.WITHDRAWN, a -> a.withdraw(NOW)));

    static Stream<Arguments> applicationStates() {
        return Arrays.stream(ApplicationState.values())
                .flatMap(from -> REACHING.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("applicationStates")
    @Tag("A06-2")
    void anApplicationGoesOnlyTheWaysOfItsTable(ApplicationState from, ApplicationState to) {
        Application application = application(from);
        // the desk's verbs take an application up first, wherever it waits
        boolean byDesk = EnumSet.of(
                        ApplicationState.ON_HOLD,
                        ApplicationState.WAITLISTED,
                        ApplicationState.ACCEPTED,
                        ApplicationState.REFUSED)
                .contains(to);
        boolean way = byDesk
                ? from.isOpen()
                : Application.WAYS.get(from).contains(to) || from == to && to == ApplicationState.IN_REVIEW;
        if (way) {
            REACHING.get(to).accept(application);
            assertThat(application.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> REACHING.get(to).accept(application)).isInstanceOf(RefusedException.class);
            assertThat(application.state()).isEqualTo(from);
        }
    }

    @Test
    void nothingLeadsBackToTheBeginning() {
        assertThat(Application.WAYS.values()).noneMatch(next -> next.contains(ApplicationState.DRAFT));
        assertThat(REACHING.keySet())
                .as("every other state is tried")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT)));
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void everyStepIsAWayOfTheTable(ApplicationState state) {
        List<ApplicationStep> steps = application(state).transitions().stream()
                .map(ApplicationTransition::view)
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            ApplicationStep step = steps.get(i);
            assertThat(step.from()).isEqualTo(steps.get(i - 1).to());
            assertThat(Application.WAYS.get(step.from())).contains(step.to());
        }
    }

    @Test
    void whatWasSentDoesNotChangeAnyMore() {
        Application application = application(ApplicationState.UNCONFIRMED);
        assertThatThrownBy(() -> application.keep(ApplicationForm.blank(), Locale.JAPANESE, NOW))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(application::form).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("C-C1")
    @Tag("A06-1-1")
    void eachConditionHasToBeLookedInto() {
        for (CheckItem missing : CheckItem.values()) {
            Application application = application(ApplicationState.SUBMITTED);
            EnumSet.complementOf(EnumSet.of(missing)).forEach(item -> application.note(item, "確認した", OFFICER, NOW));
            assertThatThrownBy(() -> application.decide(DecisionKind.ACCEPT, DecisionGround.A06_1, "", OFFICER, NOW))
                    .as("without " + missing)
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> application(ApplicationState.SUBMITTED).note(CheckItem.N3A, " ", OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
    }

    static Stream<Arguments> decisions() {
        return Arrays.stream(DecisionKind.values())
                .flatMap(kind -> Arrays.stream(DecisionGround.values()).map(ground -> Arguments.of(kind, ground)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    @Tag("A06-2")
    void everyDecisionRestsOnAGroundThatFits(DecisionKind kind, DecisionGround ground) {
        Application application = application(ApplicationState.SUBMITTED);
        noteAll(application);
        boolean fits = (kind == DecisionKind.ACCEPT) == (ground == DecisionGround.A06_1);
        if (fits) {
            Decision decision = application.decide(kind, ground, "理由", OFFICER, NOW);
            assertThat(decision.ground()).isEqualTo(ground);
            assertThat(decision.isProposed()).isEqualTo(ground == DecisionGround.A06_2_5);
        } else {
            assertThatThrownBy(() -> application.decide(kind, ground, "理由", OFFICER, NOW))
                    .isInstanceOf(RefusedException.class);
            assertThat(application.decisions()).isEmpty();
        }
    }

    @Test
    @Tag("A06-2")
    void whileASecondOfficerIsAwaitedNothingChanges() {
        Application application = application(ApplicationState.IN_REVIEW);
        application.decide(DecisionKind.REFUSE, DecisionGround.A06_2_5, "理由", OFFICER, NOW);
        List<Consumer<Application>> changes = List.of(
                a -> a.note(CheckItem.A06_1_1, "確認した", ANOTHER, NOW),
                a -> a.noticed(List.of(), ANOTHER, NOW),
                a -> a.decide(DecisionKind.HOLD, DecisionGround.N3, "", ANOTHER, NOW),
                a -> a.second(true, "", OFFICER, NOW));
        for (Consumer<Application> change : changes) {
            assertThatThrownBy(() -> change.accept(application)).isInstanceOf(RefusedException.class);
        }
        application.second(true, "", ANOTHER, NOW);
        assertThat(application.state()).isEqualTo(ApplicationState.REFUSED);
        assertThatThrownBy(() -> application.second(true, "", ANOTHER, NOW)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("N3b")
    void aFindingHoldsAnApplicationOnItsOwnGround() {
        for (FindingKind kind : FindingKind.values()) {
            Application application = application(ApplicationState.UNCONFIRMED);
            application.confirm(List.of(new Finding(kind, "")), NOW);
            assertThat(application.state()).isEqualTo(ApplicationState.ON_HOLD);
            assertThat(application.lastEffective().orElseThrow().ground()).isEqualTo(kind.ground());
        }
    }

    @Test
    void decisionsKeepWhatWasOnTheScreen() throws Exception {
        Application application = application(ApplicationState.UNCONFIRMED);
        application.confirm(List.of(new Finding(FindingKind.FREE_MAIL, "a@gmail.com")), NOW);
        Decision decision = application.decide(DecisionKind.REFUSE, DecisionGround.N3, "", OFFICER, NOW);
        Field seen = OfficersDecision.class.getDeclaredField("seen");
        seen.setAccessible(true);
        assertThat(seen.get(decision).toString()).contains("FREE_MAIL", "a@gmail.com");
    }
}
