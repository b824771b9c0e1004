package org.noroshi.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.Correspondence;
import org.noroshi.membership.Grade;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.WorkItem;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What the secretariat announces, and how it is known to have arrived (article 21). */
public interface NoticeBoardScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return ViewerFixture.as(ViewerFixture.officer(), step);
    }

    private static SeatHolder liaisonOf(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static Viewer as(SeatHolder holder, Group group) {
        return new Viewer(
                UUID.randomUUID(),
                Optional.of(holder.seat()),
                Optional.of(holder.organisation()),
                group,
                group.roles(),
                Locale.JAPANESE);
    }

    private static WriteNotice written(NoticeKind kind, NoticeAudience audience, UUID organisation) {
        return new WriteNotice(
                kind,
                audience,
                Optional.ofNullable(organisation),
                audience != NoticeAudience.STAFF,
                new WriteNotice.NoticeWords("件名 " + UUID.randomUUID(), "本文です。\n\n二つ目の段落です。", "", ""),
                Optional.empty(),
                Optional.empty());
    }

    private static UUID drafted(WriteNotice words) throws Exception {
        return officer(() -> bean(NoticeDesk.class).write(words));
    }

    private static UUID issued(WriteNotice words) throws Exception {
        UUID id = drafted(words);
        issue(id, Optional.empty());
        return id;
    }

    private static void issue(UUID id, Optional<Instant> at) throws Exception {
        officer(() -> {
            NoticeDesk desk = bean(NoticeDesk.class);
            NoticeCard draft = desk.card(id, Locale.JAPANESE);
            desk.issue(id, draft.version(), at, draft.recipients());
            return null;
        });
    }

    private static int version(UUID id) throws Exception {
        return officer(() -> bean(NoticeDesk.class).card(id, Locale.JAPANESE)).version();
    }

    private static List<UUID> archive(Viewer viewer) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(NoticeBoard.class).archive(Locale.JAPANESE)).stream()
                .map(NoticeSummary::id)
                .toList();
    }

    private static List<UUID> pinned(Viewer viewer) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(NoticeBoard.class).pinned(Locale.JAPANESE)).stream()
                .map(NoticeSummary::id)
                .toList();
    }

    private static NoticeText read(Viewer viewer, UUID id) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(NoticeBoard.class).read(id, Locale.JAPANESE));
    }

    private static JsonObject payload(UUID notice) {
        return Json.createObjectBuilder().add("notice", notice.toString()).build();
    }

    private static List<Letter> letters(UUID notice) throws Exception {
        return Transactions.call(() -> bean(NoticeMail.class).letters(payload(notice)));
    }

    private static NoticeStanding standing(UUID notice, UUID organisation) throws Exception {
        return officer(() -> bean(NoticeDesk.class).card(notice, Locale.JAPANESE)).hospitals().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private static void returns(UUID notice, UUID organisation) throws Exception {
        boolean taken = Transactions.call(() -> bean(NoticeMail.class)
                .returned(payload(notice), recipient -> recipient.equals(organisation.toString()), "5.1.1"));
        assertThat(taken).isTrue();
    }

    private static List<WorkItem> work() throws Exception {
        return Transactions.call(() -> bean(NoticeWork.class).waiting(1000, java.util.Locale.JAPANESE));
    }

    private static void assertRefused(ErrorCode code, Callable<?> call) {
        assertThatThrownBy(call::call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    @Test
    @Tag("A21")
    default void aNoticeIsPostedForThoseItIsForAndNobodyElse() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        SeatHolder other = liaisonOf(MembershipScenarios.member());
        UUID everybody = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.EVERYBODY, null));
        UUID members = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.MEMBERS, null));
        UUID liaisons = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.LIAISONS, null));
        UUID own = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.ORGANISATION, one.organisation()));
        UUID staff = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.STAFF, null));

        assertThat(archive(Viewer.nobody())).contains(everybody).doesNotContain(members, liaisons, own, staff);
        assertThat(archive(as(one, Group.USER)))
                .contains(everybody, members, own)
                .doesNotContain(liaisons, staff);
        assertThat(archive(as(one, Group.LIAISON)))
                .contains(everybody, members, liaisons, own)
                .doesNotContain(staff);
        assertThat(archive(as(other, Group.LIAISON))).doesNotContain(own, staff);
        assertThat(archive(ViewerFixture.analyst()))
                .contains(everybody, members, staff)
                .doesNotContain(own, liaisons);

        for (UUID hidden : List.of(members, liaisons, own, staff)) {
            assertThatThrownBy(() -> read(Viewer.nobody(), hidden))
                    .satisfies(
                            thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.NOT_FOUND));
        }
        assertThatThrownBy(() -> read(as(other, Group.LIAISON), own))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.NOT_FOUND));
    }

    @Test
    @Tag("A21")
    default void aPlannedNoticeIsSeenAndMailedFromItsTimeOn() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        UUID id = drafted(written(NoticeKind.LEGAL, NoticeAudience.ORGANISATION, one.organisation()));
        Instant publish = bean(Clock.class).instant().plus(Duration.ofSeconds(4));
        issue(id, Optional.of(publish));

        assertThat(archive(as(one, Group.LIAISON))).doesNotContain(id);
        assertThat(letters(id)).isEmpty();

        await().atMost(Duration.ofSeconds(40))
                .until(() -> standing(id, one.organisation()).mailed().isPresent());
        assertThat(standing(id, one.organisation()).mailed().orElseThrow()).isAfterOrEqualTo(publish);
        assertThat(archive(as(one, Group.LIAISON))).contains(id);
    }

    @Test
    @Tag("A21")
    @Tag("A13-3")
    default void whatBecameOfANoticeIsKeptForTheHospitalAndForNoPerson() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        UUID id = issued(written(NoticeKind.LEGAL, NoticeAudience.ORGANISATION, one.organisation()));

        assertThat(letters(id)).extracting(Letter::address).containsExactly(one.mail());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> standing(id, one.organisation()).mailed().isPresent());
        assertThat(standing(id, one.organisation()).shown()).isEmpty();

        Viewer user = as(one, Group.USER);
        assertThat(read(user, id).paragraphs()).hasSize(2);
        read(as(one, Group.LIAISON), id);

        List<NoticeProof> known =
                Transactions.call(() -> bean(NoticeRecords.class).of(one.organisation(), "none"));
        assertThat(known).isEmpty();
        assertThat(standing(id, one.organisation()).shown()).isPresent();
        assertThat(Rows.of("select kind, made_by from notice_fact where notice_id = ? and kind = 'SHOWN'", id))
                .as("once, and of nobody")
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.get("made_by")).isNull());
    }

    @Test
    @Tag("A21")
    default void aLegalNoticeStaysAboveEachPageUntilTheLiaisonConfirms() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        UUID legal = issued(written(NoticeKind.LEGAL, NoticeAudience.ORGANISATION, one.organisation()));
        UUID plain = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.ORGANISATION, one.organisation()));
        Viewer liaison = as(one, Group.LIAISON);
        Viewer user = as(one, Group.USER);

        assertThat(pinned(user)).contains(legal).doesNotContain(plain);
        assertThat(read(user, legal).mayConfirm()).isFalse();
        assertThatThrownBy(() -> ViewerFixture.as(user, () -> {
                    bean(NoticeBoard.class).confirm(legal);
                    return null;
                }))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.NOT_FOUND));
        assertThat(pinned(user)).contains(legal);

        assertThat(read(liaison, legal).mayConfirm()).isTrue();
        ViewerFixture.as(liaison, () -> {
            bean(NoticeBoard.class).confirm(legal);
            return null;
        });
        assertThat(pinned(user)).doesNotContain(legal);
        assertThat(read(liaison, legal).confirmed()).isPresent();
    }

    @Test
    @Tag("A21")
    default void aReturnedMailBecomesABannerAndWorkForTheDesk() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        UUID id = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.ORGANISATION, one.organisation()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> standing(id, one.organisation()).mailed().isPresent());
        Viewer liaison = as(one, Group.LIAISON);
        assertThat(pinned(liaison)).doesNotContain(id);
        assertThat(work()).noneMatch(item -> item.path().endsWith(id.toString()));

        returns(id, one.organisation());

        assertThat(standing(id, one.organisation()).failed()).isPresent();
        assertThat(pinned(liaison)).contains(id);
        assertThat(read(liaison, id).failed()).isTrue();
        assertThat(work())
                .filteredOn(item -> item.path().endsWith(id.toString()))
                .hasSize(1);

        officer(() -> {
            bean(NoticeDesk.class).handled(id, one.organisation(), "電話で伝えた");
            return null;
        });
        assertThat(work()).noneMatch(item -> item.path().endsWith(id.toString()));
        assertThat(pinned(liaison)).as("the hospital itself still has to look").contains(id);
    }

    @Test
    @Tag("A21")
    default void aReturnOfSomebodyElsesLetterIsNotTaken() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        UUID id = issued(written(NoticeKind.INFORMATIONAL, NoticeAudience.ORGANISATION, one.organisation()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> standing(id, one.organisation()).mailed().isPresent());
        boolean taken =
                Transactions.call(() -> bean(NoticeMail.class).returned(payload(id), recipient -> false, "5.1.1"));
        assertThat(taken).isFalse();
        assertThat(standing(id, one.organisation()).failed()).isEmpty();
    }

    @Test
    @Tag("A21")
    default void whoJoinsLaterIsNotMadeToConfirmTheOldOnes() throws Exception {
        UUID old = issued(written(NoticeKind.LEGAL, NoticeAudience.MEMBERS, null));
        SeatHolder later = liaisonOf(MembershipScenarios.member());
        Viewer liaison = as(later, Group.LIAISON);
        assertThat(archive(liaison)).contains(old);
        assertThat(pinned(liaison)).doesNotContain(old);
    }

    @Test
    @Tag("A21")
    default void whatIsOutIsCorrectedByAnotherOne() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        WriteNotice words = written(NoticeKind.LEGAL, NoticeAudience.ORGANISATION, one.organisation());
        UUID id = issued(words);
        assertRefused(
                NoticesError.NOT_A_DRAFT,
                () -> officer(() -> {
                    bean(NoticeDesk.class).rewrite(id, version(id), words);
                    return null;
                }));
        assertRefused(
                NoticesError.NOT_SCHEDULED,
                () -> officer(() -> {
                    bean(NoticeDesk.class).cancel(id);
                    return null;
                }));

        WriteNotice correction = new WriteNotice(
                words.kind(),
                words.audience(),
                words.organisation(),
                true,
                words.words(),
                Optional.of(id),
                Optional.of(FollowUp.CORRECTION));
        UUID later = issued(correction);

        Viewer liaison = as(one, Group.LIAISON);
        assertThat(pinned(liaison)).contains(later).doesNotContain(id);
        assertThat(read(liaison, id).followers()).extracting(NoticeSummary::id).containsExactly(later);
        assertRefused(NoticesError.FOLLOWED_ALREADY, () -> drafted(correction));
    }

    @Test
    @Tag("A21")
    default void theOfficerConfirmsToHowManyItGoes() throws Exception {
        UUID id = drafted(written(NoticeKind.LEGAL, NoticeAudience.MEMBERS, null));
        NoticeCard seen = officer(() -> bean(NoticeDesk.class).card(id, Locale.JAPANESE));
        MembershipScenarios.member();
        assertRefused(
                NoticesError.RECIPIENTS_CHANGED,
                () -> officer(() -> {
                    bean(NoticeDesk.class).issue(id, seen.version(), Optional.empty(), seen.recipients());
                    return null;
                }));
        assertThat(archive(Viewer.nobody())).doesNotContain(id);
    }

    @Test
    default void nobodyOverwritesOrLetsOutWordsThatHaveNotBeenOnTheScreen() throws Exception {
        WriteNotice words = written(NoticeKind.LEGAL, NoticeAudience.MEMBERS, null);
        UUID id = drafted(words);
        NoticeCard seen = officer(() -> bean(NoticeDesk.class).card(id, Locale.JAPANESE));
        WriteNotice mended = new WriteNotice(
                words.kind(),
                words.audience(),
                words.organisation(),
                words.byMail(),
                new WriteNotice.NoticeWords("直した題名", "直した本文", "", ""),
                Optional.empty(),
                Optional.empty());
        officer(() -> {
            bean(NoticeDesk.class).rewrite(id, seen.version(), mended);
            return null;
        });
        assertRefused(
                CommonError.CHANGED_MEANWHILE,
                () -> officer(() -> {
                    bean(NoticeDesk.class).rewrite(id, seen.version(), words);
                    return null;
                }));
        assertRefused(
                CommonError.CHANGED_MEANWHILE,
                () -> officer(() -> {
                    bean(NoticeDesk.class).issue(id, seen.version(), Optional.empty(), seen.recipients());
                    return null;
                }));
        NoticeCard now = officer(() -> bean(NoticeDesk.class).card(id, Locale.JAPANESE));
        assertThat(now.words().textJa()).isEqualTo("直した本文");
        assertThat(now.state()).isEqualTo(NoticeState.DRAFT);
    }

    @Test
    @Tag("A21")
    default void aRestrictedHospitalIsStillWrittenTo() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder one = liaisonOf(contract);
        officer(() -> bean(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.ALL, RestrictionGround.values()[0], "試験のため", Optional.empty())));
        assertThat(Transactions.call(() -> bean(Correspondence.class).of(one.organisation())))
                .isPresent();
    }

    @Test
    default void whatIsMissingIsToldBesideItsField() throws Exception {
        WriteNotice empty = new WriteNotice(
                NoticeKind.LEGAL,
                NoticeAudience.ORGANISATION,
                Optional.empty(),
                true,
                new WriteNotice.NoticeWords(" ", "", "", ""),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> drafted(empty))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("titleJa", "textJa", "organisation"));
    }

    @Test
    default void onlyOfficersAnnounce() {
        for (Viewer viewer : List.of(ViewerFixture.user(), ViewerFixture.analyst(), ViewerFixture.observer())) {
            assertThatThrownBy(() -> ViewerFixture.as(
                            viewer, () -> bean(NoticeDesk.class).list(Locale.JAPANESE)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    @Tag("A21")
    default void theServiceTellsASubjectOnce() throws Exception {
        SeatHolder one = liaisonOf(MembershipScenarios.member());
        String subject = "probe/" + UUID.randomUUID();
        WriteNotice.NoticeWords words = new WriteNotice.NoticeWords("新しい規約", "本文", "", "");
        for (int i = 0; i < 2; i++) {
            Transactions.call(() -> {
                bean(SystemNotices.class).tell(subject, NoticeKind.LEGAL, NoticeAudience.MEMBERS, words);
                return null;
            });
        }
        List<NoticeProof> proofs =
                Transactions.call(() -> bean(NoticeRecords.class).of(one.organisation(), subject));
        assertThat(proofs).hasSize(1);
        assertThat(proofs.get(0).announced()).isPresent();
        assertThat(Rows.of("select id from notice where subject = ?", subject)).hasSize(1);
    }
}
