package org.noroshi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.MemberAccountsScenarios;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.accounts.SignedIn;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.Grade;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Termination;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.TakeAlong;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/**
 * A restriction and an end reach a member by every way at once: the pages that are open, the programs with a token, the
 * mail that lies in the queue, the copy that is being made in the background (articles 11-2 and 28-3).
 */
public interface ReachScenarios {

    Duration EVERYWHERE = Duration.ofSeconds(5);

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(UUID.randomUUID(), Set.of(Roles.SIGNED_IN, Roles.RESTRICT, Roles.SECOND, Roles.ADMIT), step);
    }

    @Test
    @Tag("A11-2")
    default void aRestrictionOfAUserReachesEveryWayAtOnce() throws Exception {
        Member member = Member.inTheMiddleOfEverything();
        UUID restriction = officer(() -> bean(Restrictions.class)
                .suspendUser(RestrictionFixture.user(
                        member.holder().seat(), Grade.ALL, RestrictionGround.A11_2_4, "確認中", Optional.empty())));
        member.isShutOut();
        officer(() -> {
            bean(Restrictions.class).lift(restriction, "解消した");
            return null;
        });
        assertThat(SeatFixture.reads(member.session()))
                .as("the same session, when it is lifted")
                .isTrue();
    }

    @Test
    @Tag("A11-2")
    default void aRestrictionOfAHospitalReachesEveryWayAtOnce() throws Exception {
        Member member = Member.inTheMiddleOfEverything();
        officer(() -> bean(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        member.contract(), Grade.ALL, RestrictionGround.A11_2_2, "目的外の利用", Optional.empty())));
        member.isShutOut();
    }

    @Test
    @Tag("A28-3")
    @Tag("A03")
    default void anEndReachesEveryWayAtOnce() throws Exception {
        Member member = Member.inTheMiddleOfEverything();
        UUID proposal = officer(() -> bean(Termination.class).propose(member.contract(), "確約に違反していた"));
        assertThat(SeatFixture.reads(member.session()))
                .as("one officer alone changes nothing")
                .isTrue();
        officer(() -> Transactions.call(() -> {
            ProposalCard card = bean(Proposals.class).find(proposal);
            bean(Proposals.class).agree(proposal, card.version());
            return null;
        }));
        member.isShutOut();
    }

    /**
     * A liaison with a page open, a program, a mail under way and a copy half made.
     *
     * @param mail what lies in the queue for the liaison
     * @param thread what comes next in the copy
     */
    record Member(
            UUID contract,
            SeatHolder holder,
            Viewer viewer,
            SignedIn session,
            String token,
            JsonObject mail,
            ExportScenarios.Begun copy,
            UUID thread) {

        static Member inTheMiddleOfEverything() throws Exception {
            UUID contract = MembershipScenarios.member();
            UUID account = MemberAccountsScenarios.member(contract);
            SeatHolder holder = MemberAccountsScenarios.liaison(contract);
            Viewer viewer = MemberAccountsScenarios.viewer(account);
            UUID thread = ViewerFixture.as(viewer, () -> bean(Publishing.class)
                    .publish(new PublishThread(
                            UUID.randomUUID().toString(),
                            ThreadKind.KNOWLEDGE,
                            Audience.ALL_MEMBERS,
                            Tlp.GREEN,
                            Conditions.NONE,
                            "書いたもの",
                            "本文です。")));
            UUID reply = ViewerFixture.as(ViewerFixture.user(), () -> bean(Discussion.class)
                    .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, "返信です。", List.of())));
            ExportScenarios.Begun copy =
                    ExportScenarios.begunAt(viewer, bean(Clock.class).instant());
            Member member = new Member(
                    contract,
                    holder,
                    viewer,
                    SeatFixture.signIn(holder.mail()),
                    SeatFixture.token(account),
                    Json.createObjectBuilder().add("post", reply.toString()).build(),
                    copy,
                    thread);
            assertThat(SeatFixture.reads(member.session())).as("pages").isTrue();
            assertThat(SeatFixture.opens(member.token())).as("programs").isTrue();
            assertThat(member.isMailed()).as("mail").isTrue();
            List<UUID> threads = bean(ExportSteps.class)
                    .step(copy.export(), copy.content(), one -> bean(TakeAlong.class)
                            .ownThreads(one));
            assertThat(threads).as("copy").containsExactly(thread);
            return member;
        }

        private boolean isMailed() throws Exception {
            OutboxHandler announcements = CDI.current().select(OutboxHandler.class, Any.Literal.INSTANCE).stream()
                    .filter(handler -> handler.kind().equals("sharing/post_published"))
                    .findFirst()
                    .orElseThrow();
            return Transactions.call(() -> announcements.letters(mail)).stream()
                    .map(Letter::recipient)
                    .anyMatch(viewer.account().toString()::equals);
        }

        /** At the next request and, everything together, within five seconds. */
        void isShutOut() {
            Awaitility.await().atMost(EVERYWHERE).untilAsserted(() -> {
                assertThat(SeatFixture.reads(session)).as("pages").isFalse();
                assertThat(SeatFixture.opens(token)).as("programs").isFalse();
                assertThat(isMailed()).as("mail").isFalse();
                assertThatThrownBy(() -> bean(ExportSteps.class)
                                .step(copy.export(), copy.content(), one -> bean(TakeAlong.class)
                                        .copy(one, thread, TokenPurpose.OWN_KNOWLEDGE)))
                        .as("copy")
                        .isInstanceOf(ExportStoppedException.class);
                assertThat(Rows.of("select state from export_job where id = ?", copy.export())
                                .get(0)
                                .get("state"))
                        .isEqualTo("STOPPED");
                assertThat(Rows.of("select id from export_part where export_id = ?", copy.export()))
                        .isEmpty();
            });
        }
    }
}
