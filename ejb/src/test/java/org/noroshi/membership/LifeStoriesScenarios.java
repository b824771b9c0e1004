package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.OwnStanding;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.ThreadsRequest;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/**
 * The life of a contract and of a restriction, each told once from its beginning to what is left on record. Those of a
 * user, of the terms and of the service itself are told where their capabilities are.
 */
public interface LifeStoriesScenarios {

    UUID FIRST_OFFICER = UUID.randomUUID();
    UUID SECOND_OFFICER = UUID.randomUUID();
    Set<String> AT_THE_DESK = Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.ADMIT, Roles.RESTRICT);

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(FIRST_OFFICER, AT_THE_DESK, step);
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }

    private static SeatHolder liaison(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static MemberCard card(UUID contract) throws Exception {
        return officer(() -> bean(MemberRegister.class).member(contract));
    }

    private static ApplicationReview decided(UUID application, DecisionKind kind, DecisionGround ground)
            throws Exception {
        int version = MembershipScenarios.checked(application).version();
        return officer(() ->
                bean(Admission.class).decide(new DecideApplication(application, version, kind, ground, "電話で確かめた")));
    }

    private static void step(ThrowingStep step) throws Exception {
        Transactions.call(() -> {
            step.run();
            return null;
        });
    }

    interface ThrowingStep {
        void run() throws Exception;
    }

    /** The relay takes the notice whenever the mail's turn comes; nobody can know when. */
    static void awaitFormed(UUID contract) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> card(contract).state() == ContractState.IN_FORCE);
    }

    @Test
    @Tag("A05-2")
    @Tag("A06-2")
    @Tag("A17-2")
    default void theLifeOfAContractFromTheApplicationToItsEnd() throws Exception {
        UUID application = MembershipScenarios.confirmed(MembershipScenarios.form());
        assertThat(decided(application, DecisionKind.HOLD, DecisionGround.A06_2_2)
                        .state())
                .isEqualTo(ApplicationState.ON_HOLD);
        ApplicationReview accepted = decided(application, DecisionKind.ACCEPT, DecisionGround.A06_1);
        assertThat(accepted.state()).isEqualTo(ApplicationState.ACCEPTED);
        UUID contract = accepted.contract().orElseThrow();
        UUID seat = liaison(contract).seat();
        awaitFormed(contract);

        step(() -> bean(ContractLifecycle.class).noticeFailed(contract, "550 5.1.1"));
        assertThat(card(contract).state()).isEqualTo(ContractState.NOTICE_FAILED);
        assertThat(bean(Standings.class).of(seat).contractInForce()).isFalse();
        officer(() -> bean(MemberRegister.class).sendNoticeAgain(contract));
        awaitFormed(contract);
        UUID account = SeatFixture.activated(seat);
        assertThat(SeatFixture.roles(account)).contains(Roles.POST, Roles.REPRESENT);

        LocalDate today = now().atZone(TimeSource.JAPAN).toLocalDate();
        CertificateView first = SeatFixture.as(seat, () -> bean(Leaving.class).leave(today.plusDays(1)));
        SeatFixture.as(seat, () -> {
            bean(Leaving.class).stay();
            return null;
        });
        CertificateView last = SeatFixture.as(seat, () -> bean(Leaving.class).leave(today));
        assertThat(SeatFixture.as(seat, () -> bean(Leaving.class).papers()))
                .extracting(
                        CertificateView::number, paper -> paper.takenBackAt().isPresent())
                .containsExactlyInAnyOrder(tuple(first.number(), true), tuple(last.number(), false));
        assertThat(SeatFixture.roles(account)).as("until the end").contains(Roles.POST);

        At.time(last.endsAt(), () -> {
            assertThat(SeatFixture.roles(account)).as("whatever jobs have run").isEmpty();
            step(() ->
                    bean(Contracts.class).findToChange(contract).orElseThrow().end(now()));
            MemberCard ended = card(contract);
            assertThat(ended.state()).isEqualTo(ContractState.ENDED);
            assertThat(ended.steps())
                    .extracting(step -> step.to() + " " + step.ground())
                    .containsExactly(
                            "NOTICE_PENDING A06-1",
                            "IN_FORCE A05-2",
                            "NOTICE_FAILED A05-2",
                            "NOTICE_PENDING A05-2",
                            "IN_FORCE A05-2",
                            "ENDING A17-2",
                            "IN_FORCE A17-2",
                            "ENDING A17-2",
                            "ENDED A17-2");
            assertThat(Transactions.call(() ->
                            bean(Contracts.class).find(contract).orElseThrow().seats()))
                    .as("every place is given up, on the ground on which the contract ended")
                    .noneMatch(Seat::isLive);
            assertThat(Rows.of("select distinct ground from seat where contract_id = ?", contract))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("ground")).isEqualTo("A17-2"));
            return null;
        });
    }

    @Test
    @Tag("A11-2")
    @Tag("A11-5")
    default void theLifeOfARestrictionFromTheReportToTheRecord() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID seat = liaison(contract).seat();
        Instant from = now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plus(Duration.ofHours(18));
        RestrictionFacts noticed = new RestrictionFacts(
                RestrictionGround.A11_2_4,
                "虚偽の投稿を続けた",
                "A18-07",
                "投稿の写し 3 件",
                "",
                Optional.of(from),
                Optional.of(until),
                true,
                "");
        UUID proposal = officer(() -> bean(Restrictions.class).propose(contract, seat, Grade.READ_ONLY, noticed));
        assertThatThrownBy(() -> officer(() -> agree(proposal)))
                .as("who reports does not decide")
                .isInstanceOf(RefusedException.class);
        As.account(SECOND_OFFICER, AT_THE_DESK, () -> agree(proposal));

        assertThat(SeatFixture.as(seat, () -> bean(OwnStanding.class).view()).restrictions())
                .as("told beforehand, with the article")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.on()).isFalse();
                    assertThat(line.ground()).isEqualTo("A11-2-4");
                    assertThat(line.cited()).contains("A18-07");
                    assertThat(line.from()).isEqualTo(from);
                });
        assertThat(bean(Standings.class).of(seat).mayPost()).isTrue();
        At.time(from.minusSeconds(1), () -> {
            assertThat(bean(Standings.class).of(seat).mayAct()).isTrue();
            return null;
        });
        At.time(from, () -> {
            assertThat(SeatFixture.roles(SeatFixture.accountOf(seat)))
                    .contains(Roles.READ)
                    .doesNotContain(Roles.POST, Roles.EXPORT, Roles.REPRESENT);
            assertThat(SeatFixture.as(seat, () -> bean(Board.class).threads(ThreadsRequest.newest(1))))
                    .isNotNull();
            assertThatThrownBy(() ->
                            SeatFixture.as(seat, () -> bean(OwnUsers.class).view()))
                    .isInstanceOf(EJBAccessException.class);
            return null;
        });
        At.time(until, () -> {
            assertThat(SeatFixture.roles(SeatFixture.accountOf(seat)))
                    .as("ends by itself")
                    .contains(Roles.POST, Roles.EXPORT, Roles.REPRESENT);
            return null;
        });

        MemberCard card = card(contract);
        UUID restriction = card.restrictions().get(0).id();
        officer(() -> {
            bean(Restrictions.class).lift(restriction, "本人が訂正した");
            return null;
        });
        assertThatThrownBy(() -> officer(() -> {
                    bean(Restrictions.class).lift(restriction, "もう一度");
                    return null;
                }))
                .isInstanceOf(RefusedException.class);
        List<RestrictionCard> record = card(contract).restrictions();
        assertThat(record).singleElement().satisfies(one -> {
            assertThat(one.ground()).isEqualTo("A11-2-4");
            assertThat(one.reason()).isEqualTo("虚偽の投稿を続けた");
            assertThat(one.evidence()).isEqualTo("投稿の写し 3 件");
            assertThat(one.liftReason()).contains("本人が訂正した");
            assertThat(one.on()).isFalse();
        });
        At.time(from.plusSeconds(1), () -> {
            assertThat(bean(Standings.class).of(seat).mayPost())
                    .as("lifted before it began")
                    .isTrue();
            return null;
        });
    }

    private static Object agree(UUID proposal) throws Exception {
        return Transactions.call(() -> {
            ProposalCard card = bean(Proposals.class).find(proposal);
            bean(Proposals.class).agree(proposal, card.version());
            return true;
        });
    }
}
