package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.ChangeItem;
import org.noroshi.membership.ChangeNoticeView;
import org.noroshi.membership.ChangeReporting;
import org.noroshi.membership.ChangeState;
import org.noroshi.membership.ContractState;
import org.noroshi.membership.DecisionGround;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Leaving;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.MembershipError;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFacts;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Termination;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalError;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.reporting.EvidenceFile;
import org.noroshi.reporting.LeavingCertificates;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** What happens to a contract in its life, with the accounts of those who live in it. */
public interface ContractLifeScenarios {

    UUID FIRST = UUID.randomUUID();
    UUID SECOND = UUID.randomUUID();
    Set<String> OFFICER = Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.ADMIT, Roles.RESTRICT);

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T first(Callable<T> step) throws Exception {
        return As.account(FIRST, OFFICER, step);
    }

    private static <T> T second(Callable<T> step) throws Exception {
        return As.account(SECOND, OFFICER, step);
    }

    private static <T> T liaison(UUID account, Callable<T> step) throws Exception {
        return As.account(account, MemberAccountsScenarios.viewer(account).roles(), step);
    }

    private static LocalDate today() {
        return get(Clock.class).instant().atZone(TimeSource.JAPAN).toLocalDate();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    private static ContractState state(UUID contract) throws Exception {
        return first(() -> get(MemberRegister.class).member(contract)).state();
    }

    private static void agree(UUID proposal) throws Exception {
        second(() -> Transactions.call(() -> {
            ProposalCard card = get(Proposals.class).find(proposal);
            get(Proposals.class).agree(proposal, card.version());
            return null;
        }));
    }

    @Test
    @Tag("A17-2")
    default void aMemberLeavesOnTheDayOfItsChoiceAndTakesItBackBefore() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = MemberAccountsScenarios.member(contract);
        CertificateView paper = liaison(account, () -> get(Leaving.class).leave(today().plusDays(2)));
        assertThat(paper.number()).matches("W\\d{4}-[2-9A-Z]{6}");
        assertThat(paper.endsAt())
                .isEqualTo(today().plusDays(3).atStartOfDay(TimeSource.JAPAN).toInstant());
        EvidenceFile file =
                liaison(account, () -> get(LeavingCertificates.class).file(paper.id(), Locale.JAPANESE));
        assertThat(file.name()).isEqualTo("notice-of-leaving-" + paper.number() + ".pdf");
        assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        UUID stranger = MemberAccountsScenarios.member(MembershipScenarios.member());
        assertRefused(
                org.noroshi.platform.CommonError.NOT_FOUND,
                () -> liaison(stranger, () -> get(LeavingCertificates.class).file(paper.id(), Locale.JAPANESE)));
        assertThat(state(contract)).isEqualTo(ContractState.ENDING);
        assertThat(MemberAccountsScenarios.viewer(account).may(Roles.POST))
                .as("until then everything goes on")
                .isTrue();
        assertRefused(
                MembershipError.NOT_POSSIBLE_NOW,
                () -> liaison(account, () -> get(Leaving.class).leave(today())));
        liaison(account, () -> {
            get(Leaving.class).stay();
            return null;
        });
        assertThat(state(contract)).isEqualTo(ContractState.IN_FORCE);
        assertThat(liaison(account, () -> get(Leaving.class).papers()))
                .singleElement()
                .satisfies(one -> assertThat(one.takenBackAt()).isPresent());
        assertRefused(
                org.noroshi.platform.CommonError.INVALID_INPUT,
                () -> liaison(account, () -> get(Leaving.class).leave(today().minusDays(1))));
    }

    @Test
    @Tag("A17-2")
    @Tag("A11-2")
    default void whoIsSuspendedSeesWhyAndMayStillLeave() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = MemberAccountsScenarios.member(contract);
        first(() -> get(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.ALL, RestrictionGround.A11_2_4, "中傷", Optional.empty())));
        assertThat(MemberAccountsScenarios.viewer(account).roles()).containsExactly(Roles.STANDING);
        assertThat(liaison(account, () -> get(OwnStanding.class).view()).restrictions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ground()).isEqualTo("A11-2-4");
                    assertThat(one.whole()).isTrue();
                    assertThat(one.on()).isTrue();
                });
        assertThat(liaison(account, () -> get(Leaving.class).leave(today()))).isNotNull();
    }

    @Test
    @Tag("A28-3")
    default void aContractIsEndedWithoutNoticeByTwoOfficersAndEverythingStopsAtOnce() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = MemberAccountsScenarios.member(contract);
        UUID proposal = first(() -> get(Termination.class).propose(contract, "確約に違反していた"));
        assertThat(MemberAccountsScenarios.viewer(account).may(Roles.READ))
                .as("one officer alone changes nothing")
                .isTrue();
        assertRefused(
                ProposalError.SECOND_IS_FIRST,
                () -> first(() -> Transactions.call(() -> {
                    ProposalCard card = get(Proposals.class).find(proposal);
                    get(Proposals.class).agree(proposal, card.version());
                    return null;
                })));
        Instant before = get(Clock.class).instant();
        agree(proposal);
        assertThat(MemberAccountsScenarios.viewer(account)).isEqualTo(Viewer.nobody());
        assertThat(Duration.between(before, get(Clock.class).instant())).isLessThan(Duration.ofSeconds(5));
        assertThat(state(contract)).isEqualTo(ContractState.ENDED);
        assertThat(first(() -> get(MemberRegister.class).member(contract)).steps())
                .last()
                .satisfies(step -> assertThat(step.ground()).isEqualTo("A28-3"));
    }

    @Test
    @Tag("A11-2")
    default void whatAnOfficerNoticesAnotherOneDecides() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = MemberAccountsScenarios.member(contract);
        SeatHolder seat = MemberAccountsScenarios.liaison(contract);
        RestrictionFacts facts = new RestrictionFacts(
                RestrictionGround.A11_2_4,
                "虚偽の投稿",
                "A18-07",
                "投稿の写し",
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                "広がるおそれ");
        assertRefused(
                org.noroshi.platform.CommonError.INVALID_INPUT,
                () -> first(() -> get(Restrictions.class)
                        .suspendUser(new org.noroshi.membership.SuspendUser(seat.seat(), Grade.NO_POSTING, facts))));
        UUID proposal = first(() -> get(Restrictions.class).propose(contract, seat.seat(), Grade.NO_POSTING, facts));
        assertThat(MemberAccountsScenarios.viewer(account).may(Roles.POST)).isTrue();
        agree(proposal);
        assertThat(MemberAccountsScenarios.viewer(account).may(Roles.POST)).isFalse();
        assertThat(MemberAccountsScenarios.viewer(account).may(Roles.EXPORT)).isFalse();
        assertThat(MemberAccountsScenarios.viewer(account).may(Roles.READ)).isTrue();
    }

    @Test
    @Tag("A17-2")
    @Tag("A29")
    default void aMemberTellsWhatHasChangedAndNeverWhoItIs() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = MemberAccountsScenarios.member(contract);
        ChangeReporting reporting = get(ChangeReporting.class);
        ChangeNoticeView beds = liaison(account, () -> {
            String now = reporting.registered().get(ChangeItem.BEDS);
            String other = java.util.Arrays.stream(org.noroshi.membership.BedBand.values())
                    .map(Enum::name)
                    .filter(name -> !name.equals(now))
                    .findFirst()
                    .orElseThrow();
            return reporting.report(ChangeItem.BEDS, other, "");
        });
        assertThat(beds.state()).as("at once").isEqualTo(ChangeState.IN_EFFECT);
        ChangeNoticeView name = liaison(account, () -> reporting.report(ChangeItem.NAME, "のろし新館病院", "建替え"));
        assertThat(name.state()).isEqualTo(ChangeState.IN_REVIEW);
        assertThat(liaison(account, () -> reporting.registered().get(ChangeItem.NAME)))
                .as("not before the desk has looked into it")
                .isNotEqualTo("のろし新館病院");
        first(() -> {
            reporting.accept(name.id(), name.version());
            return null;
        });
        assertThat(first(() -> get(MemberRegister.class).member(contract))
                        .institution()
                        .name())
                .isEqualTo("のろし新館病院");
        for (ChangeItem item : Set.of(ChangeItem.FOUNDER, ChangeItem.LEGAL_ENTITY)) {
            assertRefused(
                    MembershipError.NEEDS_NEW_APPLICATION,
                    () -> liaison(account, () -> reporting.report(item, "別の法人", "")));
        }
        ChangeNoticeView telephone = liaison(account, () -> reporting.report(ChangeItem.TELEPHONE, "096-111-2222", ""));
        assertRefused(
                org.noroshi.platform.CommonError.INVALID_INPUT,
                () -> first(() -> {
                    reporting.refuse(telephone.id(), telephone.version(), null, "確認できない");
                    return null;
                }));
        first(() -> {
            reporting.refuse(telephone.id(), telephone.version(), DecisionGround.A06_2_2, "確認できない");
            return null;
        });
        assertThat(liaison(account, reporting::mine)).hasSize(3);
        assertThatThrownBy(() -> liaison(account, () -> reporting.report(ChangeItem.TELEPHONE, "12", "")))
                .as("wrong, beside the field")
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("value"));
    }

    @Test
    @Tag("A17-2")
    default void theLiaisonsNewAddressIsWhereNoticesGoAndWhatSignsIn() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = MemberAccountsScenarios.member(contract);
        String other = "new." + MemberAccountsScenarios.liaison(contract).mail();
        ChangeNoticeView notice =
                liaison(account, () -> get(ChangeReporting.class).report(ChangeItem.LIAISON_MAIL, other, ""));
        first(() -> {
            get(ChangeReporting.class).accept(notice.id(), notice.version());
            return null;
        });
        assertThat(MemberAccountsScenarios.liaison(contract).mail()).isEqualTo(other);
        assertThat(get(SignIn.class).signIn(new SignInRequest(other, AccountsScenarios.PASSWORD, "198.51.100.8", "")))
                .isNotNull();
    }
}
