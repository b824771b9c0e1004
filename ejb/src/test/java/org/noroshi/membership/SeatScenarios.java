package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.accounts.SignedIn;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.Roles;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** The life of a seat: asked for, decided, begun, handed over, given up; by the people who really do it. */
public interface SeatScenarios {

    UUID SEAT_OFFICER = UUID.randomUUID();
    UUID SECOND_SEAT_OFFICER = UUID.randomUUID();
    Set<String> ADMITTING = Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.ADMIT);

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(SEAT_OFFICER, ADMITTING, step);
    }

    private static SeatHolder liaison(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static List<Seat> live(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Contracts.class).seatsOf(contract));
    }

    /** A member whose liaison has begun to use the service. */
    static UUID memberWithLiaison() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatFixture.activated(liaison(contract).seat());
        return contract;
    }

    private static <T> T asLiaison(UUID contract, Callable<T> step) throws Exception {
        return SeatFixture.as(liaison(contract).seat(), step);
    }

    private static String domain(UUID contract) throws Exception {
        return liaison(contract).mail().replaceFirst(".*@", "");
    }

    private static PersonEntry colleague(UUID contract, String name) throws Exception {
        return ApplicationFixture.person("見本 " + name, name + "@" + domain(contract));
    }

    private static UUID invited(UUID contract, PersonEntry person) throws Exception {
        return asLiaison(contract, () -> bean(OwnUsers.class).invite(new InviteUser(person, true)));
    }

    private static UUID seatOf(UUID request) throws Exception {
        return Transactions.call(() ->
                bean(SeatRequests.class).find(request).orElseThrow().seat().id());
    }

    private static SeatRequestReview checked(UUID request) throws Exception {
        return officer(() -> {
            UserAdmission desk = bean(UserAdmission.class);
            SeatRequestReview review = desk.review(request);
            List<NoteCheck> checks = review.items().stream()
                    .map(item -> new NoteCheck(item, "代表番号に折り返して確認した"))
                    .toList();
            return desk.note(new NoteChecks(request, review.version(), checks));
        });
    }

    private static SeatRequestReview decide(
            SeatRequestReview review, DecisionKind kind, DecisionGround ground, String reason) throws Exception {
        return officer(() -> bean(UserAdmission.class)
                .decide(new DecideApplication(review.id(), review.version(), kind, ground, reason)));
    }

    /** Asks for a colleague and has the desk admit that person; gives the seat. */
    static UUID admittedColleague(UUID contract, String name) throws Exception {
        UUID request = invited(contract, colleague(contract, name));
        decide(checked(request), DecisionKind.ACCEPT, DecisionGround.A06_1, "");
        return seatOf(request);
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    @Test
    @Tag("A08")
    @Tag("A17-4")
    default void whoManagesUsersHasToProveAfreshWhoItIs() throws Exception {
        UUID contract = memberWithLiaison();
        UUID seat = admittedColleague(contract, "nanako");
        SeatFixture.activated(seat);
        UUID liaison = SeatFixture.accountOf(liaison(contract).seat());
        PersonEntry person = colleague(contract, "hachiko");
        List<Callable<Void>> steps = List.of(
                () -> {
                    bean(OwnUsers.class).invite(new InviteUser(person, true));
                    return null;
                },
                () -> {
                    bean(OwnUsers.class).handOver(seat);
                    return null;
                },
                () -> {
                    bean(OwnUsers.class).remove(seat);
                    return null;
                });
        for (Callable<Void> step : steps) {
            assertThatThrownBy(() -> As.longSignedIn(liaison, SeatFixture.roles(liaison), step))
                    .isInstanceOf(NotConfirmedException.class);
        }
        for (Callable<Void> step : List.<Callable<Void>>of(
                () -> {
                    bean(Seating.class).nameLiaison(seat);
                    return null;
                },
                () -> {
                    bean(Seating.class).remove(seat, RemovalGround.A08);
                    return null;
                })) {
            assertThatThrownBy(() -> As.longSignedIn(UUID.randomUUID(), Set.of(Roles.ADMIT), step))
                    .isInstanceOf(NotConfirmedException.class);
        }
        assertThat(live(contract)).hasSize(2);
        asLiaison(contract, steps.get(2));
        assertThat(live(contract).stream().filter(Seat::isLive)).hasSize(1);
    }

    @Test
    @Tag("A08")
    @Tag("C-APP")
    @Tag("C-C2")
    default void theLifeOfASeatFromTheWishToItsEnd() throws Exception {
        UUID contract = memberWithLiaison();
        SeatHolder first = liaison(contract);

        UUID request = invited(contract, colleague(contract, "saburo"));
        UUID seat = seatOf(request);
        assertThat(SeatFixture.hasAccount(seat))
                .as("nobody before the decision")
                .isFalse();
        assertThat(bean(Standings.class).of(seat)).isEqualTo(Standing.none());
        assertThat(officer(() -> bean(UserAdmission.class).waiting(SeatRequestQueue.OPEN, 0, 100))
                        .lines())
                .anyMatch(line -> line.id().equals(request));

        SeatRequestReview decided = decide(checked(request), DecisionKind.ACCEPT, DecisionGround.A06_1, "");
        assertThat(decided.state()).isEqualTo(SeatRequestState.ADMITTED);
        UUID account = SeatFixture.activated(seat);
        assertThat(SeatFixture.roles(account))
                .contains(Roles.POST, Roles.BELONG)
                .doesNotContain(Roles.REPRESENT);
        SignedIn session = SeatFixture.signIn("saburo@" + domain(contract));
        assertThat(SeatFixture.isIn(session)).isTrue();

        asLiaison(contract, () -> {
            bean(OwnUsers.class).handOver(seat);
            return null;
        });
        assertThat(liaison(contract).seat()).isEqualTo(seat);
        assertThat(SeatFixture.roles(account)).contains(Roles.REPRESENT);
        assertThat(SeatFixture.roles(SeatFixture.accountOf(first.seat()))).doesNotContain(Roles.REPRESENT);

        SignedIn old = SeatFixture.signIn(first.mail());
        asLiaison(contract, () -> {
            bean(OwnUsers.class).remove(first.seat());
            return null;
        });
        assertThat(SeatFixture.isIn(old)).as("at the next request").isFalse();
        assertThat(bean(Standings.class).of(first.seat())).isEqualTo(Standing.none());
        assertThatThrownBy(() -> SeatFixture.signIn(first.mail())).isInstanceOf(RuntimeException.class);
        assertCode(
                MembershipError.LIAISON_NEEDED,
                () -> asLiaison(contract, () -> {
                    bean(OwnUsers.class).remove(seat);
                    return null;
                }));
    }

    @Test
    @Tag("C-C2")
    @Tag("A14-1")
    default void nobodyIsAskedForWithoutTheHospitalsAttestation() throws Exception {
        UUID contract = memberWithLiaison();
        PersonEntry person = colleague(contract, "mudan");
        assertThatThrownBy(() -> asLiaison(contract, () -> bean(OwnUsers.class).invite(new InviteUser(person, false))))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(MembershipError.NOT_ATTESTED));
        assertThat(live(contract)).hasSize(2);
    }

    @Test
    @Tag("A06-1-2")
    @Tag("A06-2")
    default void staffOfAContractorIsHeldAndRefusedWithAGroundAndThePlaceIsFree() throws Exception {
        UUID contract = memberWithLiaison();
        PersonEntry contractor =
                ApplicationFixture.with(colleague(contract, "gyosha"), "employment", Employment.OUTSOURCED.name());
        UUID request = invited(contract, contractor);
        SeatRequestReview review = officer(() -> bean(UserAdmission.class).review(request));
        assertThat(review.state()).isEqualTo(SeatRequestState.ON_HOLD);
        assertThat(review.findings()).extracting(Finding::kind).contains(FindingKind.OUTSOURCED);
        assertThat(letters(UserHeldMail.class, request)).hasSize(1);

        assertThatThrownBy(() -> decide(review, DecisionKind.REFUSE, null, ""))
                .isInstanceOf(InvalidInputException.class);
        decide(review, DecisionKind.REFUSE, DecisionGround.A06_2_1, "");

        assertThat(live(contract)).hasSize(2);
        List<Letter> refusal = letters(UserRefusedMail.class, request);
        assertThat(refusal).hasSize(1);
        assertThat(refusal.get(0).address()).isEqualTo(liaison(contract).mail());
        assertThat(refusal.get(0).values().get("ground")).isNotBlank();
        assertThat(letters(UserHeldMail.class, request)).as("true no more").isEmpty();
    }

    private static List<Letter> letters(Class<? extends UserDecisionMail> kind, UUID request) throws Exception {
        return Transactions.call(() -> bean(kind)
                .letters(Json.createObjectBuilder()
                        .add("request", request.toString())
                        .build()));
    }

    @Test
    @Tag("A06-2")
    @Tag("A08")
    default void otherReasonsTakeTwoOfficersForAnAddedUserToo() throws Exception {
        UUID contract = memberWithLiaison();
        UUID request = invited(contract, colleague(contract, "futari"));
        SeatRequestReview proposed =
                decide(checked(request), DecisionKind.REFUSE, DecisionGround.A06_2_5, "在籍を確かめられない");
        assertThat(proposed.state().isOpen()).as("only proposed").isTrue();
        assertThat(proposed.maySecond()).isFalse();
        SecondDecision agree = new SecondDecision(request, proposed.version(), true, "");
        assertCode(
                MembershipError.SAME_OFFICER,
                () -> officer(() -> bean(UserAdmission.class).second(agree)));
        SeatRequestReview after = As.account(
                SECOND_SEAT_OFFICER, ADMITTING, () -> bean(UserAdmission.class).second(agree));
        assertThat(after.state()).isEqualTo(SeatRequestState.REFUSED);
    }

    @Test
    @Tag("A08")
    default void aWishThatIsTakenBackFreesThePlaceAndCanNotBeDecidedAnyMore() throws Exception {
        UUID contract = memberWithLiaison();
        UUID request = invited(contract, colleague(contract, "torisage"));
        UUID seat = seatOf(request);
        SeatRequestReview before = checked(request);
        asLiaison(contract, () -> {
            bean(OwnUsers.class).remove(seat);
            return null;
        });
        assertThat(live(contract)).hasSize(2);
        SeatRequestReview now = officer(() -> bean(UserAdmission.class).review(request));
        assertThat(now.state()).isEqualTo(SeatRequestState.WITHDRAWN);
        assertThatThrownBy(() -> decide(before, DecisionKind.ACCEPT, DecisionGround.A06_1, ""))
                .as("what was on the screen is old")
                .isInstanceOf(RuntimeException.class);
        assertThat(SeatFixture.hasAccount(seat)).isFalse();
    }

    @Test
    @Tag("A08")
    default void anAddressIsAskedForOnceOnly() throws Exception {
        UUID contract = memberWithLiaison();
        invited(contract, colleague(contract, "ichido"));
        assertThatThrownBy(() -> invited(contract, colleague(contract, "ICHIDO")))
                .isInstanceOf(DuplicateException.class);
    }

    @Test
    @Tag("A08")
    default void onlyTheLiaisonManagesAndOnlyTheOwnHospital() throws Exception {
        UUID contract = memberWithLiaison();
        UUID other = memberWithLiaison();
        UUID seat = admittedColleague(contract, "shiro");
        SeatFixture.activated(seat);
        assertThatThrownBy(() -> SeatFixture.as(seat, () -> bean(OwnUsers.class).view()))
                .isInstanceOf(EJBAccessException.class);
        UUID strange = liaison(other).seat();
        assertThatThrownBy(() -> asLiaison(contract, () -> {
                    bean(OwnUsers.class).remove(strange);
                    return null;
                }))
                .isInstanceOf(org.noroshi.platform.NotFoundException.class);
        HospitalCard card = SeatFixture.as(seat, () -> bean(OwnHospital.class).view());
        assertThat(card.seats()).as("colleagues are the liaison's to see").isEmpty();
        assertThat(card.own().person().mail()).isEqualTo("shiro@" + domain(contract));
        assertThat(card.liaison().name()).isEqualTo(liaison(contract).name());
        assertThat(asLiaison(contract, () -> bean(OwnHospital.class).view()).seats())
                .hasSize(3);
        assertThatThrownBy(() -> As.account(UUID.randomUUID(), Set.of(Roles.BELONG), () -> bean(OwnHospital.class)
                        .view()))
                .as("who has no seat")
                .isInstanceOf(org.noroshi.platform.NotFoundException.class);
    }

    @Test
    @Tag("C-APP")
    default void nobodyBecomesTheLiaisonBeforeHavingBeenIn() throws Exception {
        UUID contract = memberWithLiaison();
        UUID seat = admittedColleague(contract, "mada");
        assertCode(
                MembershipError.NOT_ACTIVE_YET,
                () -> asLiaison(contract, () -> {
                    bean(OwnUsers.class).handOver(seat);
                    return null;
                }));
    }

    /** Twenty invitations at once where four of five places are taken: one of them gets the place. */
    @Test
    @Tag("N2")
    @Tag("A08")
    default void ofTwentyInvitationsAtOnceOneGetsTheLastPlace() throws Exception {
        int rounds = Integer.getInteger("noroshi.race-rounds", 1);
        for (int round = 0; round < rounds; round++) {
            UUID contract = memberWithLiaison();
            invited(contract, colleague(contract, "san"));
            invited(contract, colleague(contract, "yon"));
            assertThat(race(contract, 20)).isEqualTo(Map.of("invited", 1, MembershipError.SEATS_FULL.name(), 19));
            assertThat(live(contract)).hasSize(5);
        }
    }

    private static Map<String, Integer> race(UUID contract, int parallel) throws Exception {
        String domain = domain(contract);
        UUID liaison = liaison(contract).seat();
        UUID account = SeatFixture.accountOf(liaison);
        Set<String> roles = SeatFixture.roles(account);
        Map<String, Integer> outcomes = new HashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(parallel);
        try {
            List<Callable<UUID>> inviting = new ArrayList<>();
            for (int i = 0; i < parallel; i++) {
                PersonEntry person = ApplicationFixture.person("五の" + i, "go" + i + "@" + domain);
                inviting.add(() ->
                        As.account(account, roles, () -> bean(OwnUsers.class).invite(new InviteUser(person, true))));
            }
            for (Future<UUID> one : pool.invokeAll(inviting)) {
                try {
                    one.get();
                    outcomes.merge("invited", 1, Integer::sum);
                } catch (ExecutionException e) {
                    Throwable root = e.getCause();
                    while (root.getCause() != null) {
                        root = root.getCause();
                    }
                    ErrorTable.Failure failure = ErrorTable.of(e.getCause());
                    outcomes.merge(
                            failure.kind() == ErrorTable.Kind.BROKEN ? root.toString() : String.valueOf(failure.code()),
                            1,
                            Integer::sum);
                }
            }
        } finally {
            pool.shutdown();
        }
        return outcomes;
    }

    @Test
    @Tag("C-APP")
    default void twoHandOversAtOnceLeaveOneLiaison() throws Exception {
        int rounds = Integer.getInteger("noroshi.race-rounds", 1);
        for (int round = 0; round < rounds; round++) {
            handOverTwiceAtOnce();
        }
    }

    private static void handOverTwiceAtOnce() throws Exception {
        UUID contract = memberWithLiaison();
        UUID third = admittedColleague(contract, "kotai");
        UUID fourth = admittedColleague(contract, "koho");
        SeatFixture.activated(third);
        SeatFixture.activated(fourth);
        UUID account = SeatFixture.accountOf(liaison(contract).seat());
        Set<String> roles = SeatFixture.roles(account);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> both = new ArrayList<>();
            for (UUID next : List.of(third, fourth)) {
                both.add(() -> As.account(account, roles, () -> {
                    bean(OwnUsers.class).handOver(next);
                    return null;
                }));
            }
            for (Future<Object> one : pool.invokeAll(both)) {
                try {
                    one.get();
                } catch (ExecutionException tooLate) {
                    assertThat(ErrorTable.of(tooLate.getCause()).kind().status())
                            .isIn(404, 409);
                }
            }
        } finally {
            pool.shutdown();
        }
        assertThat(live(contract).stream().filter(Seat::isLiaison)).hasSize(1);
    }
}
