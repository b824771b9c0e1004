package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.GradeMatrix.Row;
import org.noroshi.export.AskExport;
import org.noroshi.export.Exports;
import org.noroshi.membership.ChangeItem;
import org.noroshi.membership.ChangeReporting;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Leaving;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.OwnAttestation;
import org.noroshi.membership.OwnDomains;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.notices.Inbox;
import org.noroshi.platform.Roles;
import org.noroshi.reporting.EvidenceForm;
import org.noroshi.reporting.EvidencePacks;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.SearchRequest;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadsRequest;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.Watching;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.As;

/**
 * Each grade of restriction against each thing that a liaison does, asked of the services themselves: what the printed
 * matrix says is what happens at the next call (article 11-2).
 */
public interface GradeScenarios {

    UUID GRADING_OFFICER = UUID.randomUUID();

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** What may be done, and by which column of the matrix. */
    record Deed(Predicate<Row> allowed, Callable<?> call) {}

    @Test
    @Tag("A11-2")
    default void aRestrictedHospitalCanDoWhatTheMatrixSaysAndNothingElse() throws Exception {
        for (Row row : GradeMatrix.rows()) {
            UUID contract = MembershipScenarios.member();
            UUID account = MemberAccountsScenarios.member(contract);
            compare(row, account, () -> bean(Restrictions.class)
                    .suspendContract(RestrictionFixture.contract(
                            contract, row.grade(), RestrictionGround.A11_2_4, "程度の表", Optional.empty())));
        }
    }

    @Test
    @Tag("A11-2")
    default void aRestrictedUserCanDoWhatTheMatrixSaysAndNothingElse() throws Exception {
        for (Row row : GradeMatrix.rows()) {
            UUID contract = MembershipScenarios.member();
            UUID account = MemberAccountsScenarios.member(contract);
            UUID seat = MemberAccountsScenarios.liaison(contract).seat();
            compare(row, account, () -> bean(Restrictions.class)
                    .suspendUser(RestrictionFixture.user(
                            seat, row.grade(), RestrictionGround.A11_2_2, "程度の表", Optional.empty())));
        }
    }

    private static void compare(Row row, UUID account, Callable<?> restrict) throws Exception {
        String token = as(account, () -> bean(AccessTokens.class)
                        .make(new MakeToken(
                                "matrix",
                                TokenPurpose.OWN_DEFENCE,
                                Days.of(now()).plusDays(5))))
                .secret();
        UUID thread = as(account, () -> bean(Publishing.class).publish(thread("制限の前の相談")));
        UUID post = as(account, () -> bean(Board.class).thread(thread, 0))
                .posts()
                .get(0)
                .id();
        Map<String, Deed> deeds = deeds(thread, post);
        if (row.grade() != Grade.NONE) {
            As.account(GRADING_OFFICER, Set.of(Roles.SIGNED_IN, Roles.RESTRICT), restrict);
        }
        for (Map.Entry<String, Deed> deed : deeds.entrySet()) {
            String what = row.grade() + ": " + deed.getKey();
            if (deed.getValue().allowed().test(row)) {
                assertThat(done(account, deed.getValue())).as(what).isTrue();
            } else {
                assertThatThrownBy(() -> as(account, deed.getValue().call()))
                        .as(what)
                        .isInstanceOf(EJBAccessException.class);
            }
        }
        assertThat(bean(AccessTokenReader.class).viewer(token).isPresent())
                .as(row.grade() + ": a program reads with the token")
                .isEqualTo(row.export());
        assertThat(bean(Recipients.class).of(account).isPresent())
                .as(row.grade() + ": mails about the board")
                .isEqualTo(row.read());
    }

    private static Map<String, Deed> deeds(UUID thread, UUID post) {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("see how one stands", new Deed(Row::standing, () -> bean(OwnStanding.class)
                .view()));
        deeds.put("see the papers of leaving", new Deed(Row::standing, () -> bean(Leaving.class)
                .papers()));
        deeds.put("read the start", new Deed(Row::read, () -> bean(Board.class).start()));
        deeds.put("read the list", new Deed(Row::read, () -> bean(Board.class).threads(ThreadsRequest.newest(5))));
        deeds.put("read a thread", new Deed(Row::read, () -> bean(Board.class).thread(thread, 0)));
        deeds.put("read a post", new Deed(Row::read, () -> bean(Board.class).post(post)));
        deeds.put("read what it said before", new Deed(Row::read, () -> bean(Board.class)
                .history(post)));
        deeds.put("search", new Deed(Row::read, () -> bean(Finding.class).search(SearchRequest.of("相談"))));
        deeds.put("see the notifications", new Deed(Row::read, () -> bean(Inbox.class)
                .open()));
        deeds.put("watch", new Deed(Row::read, () -> {
            bean(Watching.class).watch(thread, true);
            return true;
        }));
        deeds.put("see the own users", new Deed(Row::act, () -> bean(OwnUsers.class)
                .view()));
        deeds.put("see the domains", new Deed(Row::act, () -> bean(OwnDomains.class)
                .view()));
        deeds.put("see the attestation", new Deed(Row::act, () -> bean(OwnAttestation.class)
                .view()));
        deeds.put("tell a change", new Deed(Row::act, () -> bean(ChangeReporting.class)
                .report(ChangeItem.TELEPHONE, "096-111-2222", "")));
        deeds.put("get the evidence", new Deed(Row::act, () -> bean(EvidencePacks.class)
                .ownFile(EvidenceForm.JSON, Locale.JAPANESE)));
        deeds.put("publish", new Deed(Row::post, () -> bean(Publishing.class).publish(thread("制限の後の相談"))));
        deeds.put("reply", new Deed(Row::post, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, Tlp.AMBER, null, "追記です。", List.of()))));
        deeds.put("keep a draft", new Deed(Row::post, () -> bean(Drafts.class)
                .save(new SaveDraft(UUID.randomUUID(), null, null, null, null, null, "書きかけ", "本文"))));
        deeds.put("withdraw a post", new Deed(Row::post, () -> {
            bean(Discussion.class).withdraw(post);
            return true;
        }));
        deeds.put("list copies", new Deed(Row::export, () -> bean(Exports.class).mine()));
        deeds.put("ask for a copy", new Deed(Row::export, () -> bean(Exports.class)
                .ask(new AskExport(TokenPurpose.OWN_DEFENCE))));
        return deeds;
    }

    private static boolean done(UUID account, Deed deed) throws Exception {
        return as(account, deed.call()) != null;
    }

    private static PublishThread thread(String title) {
        return new PublishThread(
                UUID.randomUUID().toString(),
                ThreadKind.QUESTION,
                Audience.ALL_MEMBERS,
                Tlp.AMBER,
                Conditions.NONE,
                title,
                "本文です。");
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }

    /** With the rights that the sign-in would read from the database for this call. */
    private static <T> T as(UUID account, Callable<T> step) throws Exception {
        return As.account(account, MemberAccountsScenarios.viewer(account).roles(), step);
    }
}
