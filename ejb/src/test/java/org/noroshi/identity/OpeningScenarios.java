package org.noroshi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.MemberAccountsScenarios;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.PostReports;
import org.noroshi.moderation.ReportPost;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.WorkItem;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** The seal is opened by two officers in two roles, once, on a ground of the list, and whom it concerned gets to know. */
public interface OpeningScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T as(Viewer viewer, Callable<T> step) throws Exception {
        return ViewerFixture.as(viewer, step);
    }

    private static Viewer staff(Group group) throws Exception {
        return ViewerFixture.storedStaff(group, Locale.JAPANESE);
    }

    private static Viewer member() throws Exception {
        return MemberAccountsScenarios.viewer(MemberAccountsScenarios.member(MembershipScenarios.member()));
    }

    private static UUID thread(Viewer author) throws Exception {
        return as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.KNOWLEDGE,
                        Audience.ALL_MEMBERS,
                        Tlp.AMBER,
                        Conditions.NONE,
                        "開示の試験",
                        "誰が書いたかは封印されています。")));
    }

    private static UUID reply(Viewer author, UUID thread) throws Exception {
        return as(author, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, "返信です。", List.of())));
    }

    private static UUID opener(Viewer viewer, UUID thread) throws Exception {
        return as(viewer, () -> bean(Board.class).thread(thread, 0))
                .posts()
                .get(0)
                .id();
    }

    private static UUID ask(Viewer officer, OpeningScope scope, UUID item) throws Exception {
        return ask(officer, scope, item, OpeningGround.A18, Optional.empty());
    }

    private static UUID ask(
            Viewer officer, OpeningScope scope, UUID item, OpeningGround ground, Optional<LocalDate> review)
            throws Exception {
        return as(officer, () -> bean(Openings.class)
                .request(new RequestOpening(scope, item, ground, "禁止された投稿であるため", review)));
    }

    private static OpeningCard card(Viewer officer, UUID opening) throws Exception {
        return as(officer, () -> bean(Openings.class).opening(opening));
    }

    private static void agree(Viewer officer, UUID opening) throws Exception {
        int version = card(officer, opening).version();
        as(officer, () -> {
            bean(Openings.class).decide(new DecideOpening(opening, version, true, null));
            return null;
        });
    }

    private static List<OpenedPerson> look(Viewer officer, UUID opening) throws Exception {
        int version = card(officer, opening).version();
        return as(officer, () -> bean(Openings.class).show(opening, version));
    }

    private static UUID approved(Viewer first, Viewer second, OpeningScope scope, UUID item) throws Exception {
        UUID opening = ask(first, scope, item);
        agree(second, opening);
        return opening;
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void wrong(String field, ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems())
                        .anySatisfy(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.code()).isEqualTo(code);
                        }));
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(now(), TimeSource.JAPAN);
    }

    private static long trail(String verb, String ground) {
        return Rows.of(
                        "select id from audit_event where subject_kind = 'opening' and verb = ? and ground = ?",
                        verb,
                        ground)
                .size();
    }

    private static void keep() throws Exception {
        bean(OpeningSteps.class).tidyUp();
        for (UUID due : bean(OpeningSteps.class).toTell()) {
            bean(OpeningSteps.class).tellPeople(due);
        }
    }

    private static List<Letter> letters(UUID opening) throws Exception {
        return Transactions.call(() -> bean(OpeningToldMail.class)
                .letters(Json.createObjectBuilder()
                        .add("opening", opening.toString())
                        .build()));
    }

    private static List<OwnOpening> told(Viewer viewer) throws Exception {
        return as(viewer, () -> bean(OwnOpenings.class).mine());
    }

    // ------------------------------------------------------------ two officers, once

    @Test
    @Tag("A25-2")
    @Tag("A18-05")
    default void aPostIsOpenedByTwoOfficersOnceAndSealedAgain() throws Exception {
        Viewer author = member();
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID thread = thread(author);
        reply(member(), thread);
        UUID post = opener(first, thread);
        UUID opening = ask(first, OpeningScope.POST, post);

        OpeningCard seen = card(second, opening);
        assertThat(seen.state()).isEqualTo(OpeningState.REQUESTED);
        assertThat(seen.reason()).isEqualTo("禁止された投稿であるため");
        assertThat(seen.people()).isEqualTo(1);
        assertThat(seen.post()).contains(post);
        assertThat(seen.mayDecide()).isTrue();
        refused(IdentityError.OPENING_NOT_OPEN, () -> look(first, opening));
        agree(second, opening);
        refused(
                IdentityError.OPENING_NOT_YOURS,
                () -> as(second, () -> bean(Openings.class).show(opening, 1)));

        List<OpenedPerson> people = look(first, opening);

        Map<String, Object> account =
                Rows.of("select * from account where id = ?", author.account()).get(0);
        Map<String, Object> seat = Rows.of("select * from seat where id = ?", account.get("seat_id"))
                .get(0);
        PostView shown = as(first, () -> bean(Board.class).post(post));
        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.userId()).isEqualTo(account.get("user_id"));
            assertThat(person.name()).contains((String) seat.get("name"));
            assertThat(person.hospital()).isPresent();
            assertThat(person.pseudonym()).isEqualTo(shown.author());
        });
        assertThat(card(first, opening).state()).isEqualTo(OpeningState.SEALED_AGAIN);
        refused(IdentityError.SEALED_AGAIN, () -> look(first, opening));
        assertThat(card(first, opening).mayShow()).isFalse();
    }

    @Test
    @Tag("A25-2")
    @Tag("A18-05")
    default void theSecondOfficerIsAnotherOneInAnotherRoleWhomItDoesNotConcern() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer concerned = staff(Group.CHIEF);
        UUID thread = thread(member());
        reply(concerned, thread);
        UUID opening = ask(first, OpeningScope.THREAD, thread);

        refused(IdentityError.OPENING_IS_OWN, () -> agree(first, opening));
        refused(IdentityError.OPENING_SAME_ROLE, () -> agree(staff(Group.SECRETARIAT), opening));
        refused(IdentityError.OPENING_OWN_INTEREST, () -> agree(concerned, opening));
        assertThat(card(concerned, opening).obstacle()).contains(IdentityError.OPENING_OWN_INTEREST);
        assertThat(card(first, opening).state()).isEqualTo(OpeningState.REQUESTED);
        // whoever got past the service is stopped by the database
        for (String row : List.of(
                "decided_by = requested_by, decided_as = 'CHIEF'",
                "decided_by = gen_random_uuid(), decided_as = requested_as",
                "decided_by = null, decided_as = null")) {
            assertThatThrownBy(() -> update(
                            "update seal_opening set state = 'APPROVED', decided_at = current_timestamp, " + row
                                    + " where id = ?",
                            opening))
                    .as(row)
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .startsWith("23"));
        }
        agree(staff(Group.CHIEF), opening);
        assertThat(card(first, opening).state()).isEqualTo(OpeningState.APPROVED);
    }

    @Test
    @Tag("A25-2")
    default void whoReportedAPostDecidesNeitherAboutItNorAboutItsThread() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer reporter = staff(Group.CHIEF);
        UUID thread = thread(member());
        UUID post = reply(member(), thread);
        as(reporter, () -> bean(PostReports.class).report(new ReportPost(post, Breach.A18_08, "")));

        for (UUID opening : List.of(ask(first, OpeningScope.POST, post), ask(first, OpeningScope.THREAD, thread))) {
            refused(IdentityError.OPENING_OWN_INTEREST, () -> agree(reporter, opening));
            assertThat(card(reporter, opening).mayDecide()).isFalse();
        }
        UUID another = ask(first, OpeningScope.POST, opener(first, thread));
        agree(reporter, another);
        assertThat(card(first, another).state()).isEqualTo(OpeningState.APPROVED);
    }

    @Test
    @Tag("A25-2")
    default void aPrivacyOfficerDecidesWithoutReadingAndNobodyElseMayDoAnything() throws Exception {
        Viewer first = staff(Group.CHIEF);
        Viewer privacy = staff(Group.PRIVACY_OFFICER);
        UUID thread = thread(member());
        UUID opening = ask(first, OpeningScope.THREAD, thread);

        OpeningCard seen = card(privacy, opening);
        assertThat(seen.item()).isEmpty();
        assertThat(seen.post()).isEmpty();
        assertThat(seen.reason()).isNotBlank();
        assertThatThrownBy(() -> ask(privacy, OpeningScope.THREAD, thread)).isInstanceOf(EJBAccessException.class);
        for (Viewer nobody : List.of(staff(Group.ANALYST), staff(Group.OBSERVER), ViewerFixture.user())) {
            assertThatThrownBy(() -> ask(nobody, OpeningScope.THREAD, thread)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> card(nobody, opening)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(nobody, () -> bean(Openings.class).show(opening, 1)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(nobody, () -> bean(Openings.class).underWay()))
                    .isInstanceOf(EJBAccessException.class);
        }
        agree(privacy, opening);
        assertThat(look(first, opening)).hasSize(1);
    }

    @Test
    @Tag("A25-2")
    default void aNoNeedsWordsAndEndsIt() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID thread = thread(member());
        UUID opening = ask(first, OpeningScope.THREAD, thread);
        refused(IdentityError.OPENING_UNDER_WAY, () -> ask(second, OpeningScope.THREAD, thread));
        int version = card(second, opening).version();
        wrong(
                "note",
                CommonError.REQUIRED,
                () -> as(second, () -> {
                    bean(Openings.class).decide(new DecideOpening(opening, version, false, " "));
                    return null;
                }));
        as(second, () -> {
            bean(Openings.class).decide(new DecideOpening(opening, version, false, "理由が足りません"));
            return null;
        });
        assertThat(card(first, opening).state()).isEqualTo(OpeningState.DECLINED);
        assertThat(card(first, opening).note()).isEqualTo("理由が足りません");
        refused(IdentityError.OPENING_NOT_OPEN, () -> look(first, opening));
        // and it may be asked for anew
        ask(first, OpeningScope.THREAD, thread);
    }

    @Test
    @Tag("A25-2")
    default void aRequestNeedsAReasonAndAnItemThatTheOfficerMaySee() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        UUID thread = thread(member());
        wrong(
                "reason",
                CommonError.REQUIRED,
                () -> as(first, () -> bean(Openings.class)
                        .request(new RequestOpening(
                                OpeningScope.THREAD, thread, OpeningGround.A18, "  ", Optional.empty()))));
        wrong(
                "reason",
                CommonError.CONTROL_CHARACTERS,
                () -> as(first, () -> bean(Openings.class)
                        .request(new RequestOpening(
                                OpeningScope.THREAD, thread, OpeningGround.A18, "a\u0000", Optional.empty()))));
        assertThatThrownBy(() -> ask(first, OpeningScope.POST, thread)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(first, OpeningScope.THREAD, UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
    }

    // ------------------------------------------------------------ grounds

    @Test
    @Tag("A25-2")
    default void onlyTheGroundsOfTheListOpenAnything() throws Exception {
        assertThat(OpeningGround.values())
                .extracting(OpeningGround::code)
                .containsExactly("A11-2", "A18", "A22-1", "A25-3-1", "A28-3");
        UUID opening = ask(staff(Group.CHIEF), OpeningScope.THREAD, thread(member()));
        for (String other : List.of("A06-2-1", "A11-1", "A18-05", "A25-3", "A25-3-2", "A28-1", "A22")) {
            assertThatThrownBy(() -> update("update seal_opening set ground = '" + other + "' where id = ?", opening))
                    .as(other)
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .startsWith("23"));
        }
        for (OpeningGround ground : OpeningGround.values()) {
            update("update seal_opening set ground = '" + ground.code() + "' where id = ?", opening);
        }
    }

    // ------------------------------------------------------------ time

    @Test
    @Tag("A25-2")
    default void anApprovalIsGoodForADayAndARequestForTwoWeeks() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID approved = approved(first, second, OpeningScope.THREAD, thread(member()));
        UUID waiting = ask(first, OpeningScope.THREAD, thread(member()));

        Instant tooLate = now().plus(Duration.ofHours(24)).plusSeconds(5);
        At.time(tooLate, () -> {
            assertThat(card(first, approved).state()).isEqualTo(OpeningState.LAPSED);
            refused(IdentityError.OPENING_LAPSED, () -> look(first, approved));
            assertThat(card(second, waiting).mayDecide()).isTrue();
            keep();
            return null;
        });
        assertThat(Rows.of("select state from seal_opening where id = ?", approved)
                        .get(0))
                .containsEntry("state", "LAPSED");
        refused(IdentityError.OPENING_NOT_OPEN, () -> look(first, approved));
        At.time(now().plus(Duration.ofDays(14)).plusSeconds(5), () -> {
            assertThat(card(second, waiting).mayDecide()).isFalse();
            refused(IdentityError.OPENING_LAPSED, () -> agree(second, waiting));
            keep();
            return null;
        });
        assertThat(Rows.of("select state from seal_opening where id = ?", waiting)
                        .get(0))
                .containsEntry("state", "LAPSED");
    }

    // ------------------------------------------------------------ what is written down before

    @Test
    @Tag("A25-2")
    @Tag("A19-1")
    default void whatWasCutOffWasLookedAtAndIsWrittenDown() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID thread = thread(member());
        UUID opening = ask(first, OpeningScope.THREAD, thread, OpeningGround.A22_1, Optional.empty());
        agree(second, opening);
        long before = trail("VIEW", "A22-1");
        // the seal breaks in the middle of the showing
        Object whole = Rows.of("select sealed from pseudonym where thread_id = ?", thread)
                .get(0)
                .get("sealed");
        UUID other = thread(member());
        update(
                "update pseudonym set sealed = (select p.sealed from pseudonym p where p.thread_id = '" + other
                        + "') where thread_id = ?",
                thread);
        assertThatThrownBy(() -> look(first, opening)).isNotInstanceOf(RefusedException.class);
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement mend =
                        connection.prepareStatement("update pseudonym set sealed = ? where thread_id = ?")) {
            mend.setBytes(1, (byte[]) whole);
            mend.setObject(2, thread);
            mend.executeUpdate();
        }

        // nothing was seen; that somebody looked is known all the same, and nobody looks again
        assertThat(trail("VIEW", "A22-1")).isEqualTo(before + 1);
        assertThat(Rows.of("select state, telling from seal_opening where id = ?", opening)
                        .get(0))
                .containsEntry("state", "SHOWN")
                .containsEntry("telling", "DUE");
        refused(IdentityError.SEALED_AGAIN, () -> look(first, opening));
        assertThat(card(first, opening).mayShow()).isFalse();
        At.time(now().plus(Duration.ofMinutes(6)), () -> {
            keep();
            return null;
        });
        assertThat(Rows.of("select state from seal_opening where id = ?", opening)
                        .get(0))
                .containsEntry("state", "SEALED_AGAIN");
    }

    @Test
    @Tag("A19-1")
    default void everyStepLeavesItsRowInTheTrail() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID thread = thread(member());
        long decided = trail("DECIDE", "A28-3");
        long viewed = trail("VIEW", "A28-3");
        long sent = trail("SEND", "A28-3");
        UUID opening = ask(first, OpeningScope.THREAD, thread, OpeningGround.A28_3, Optional.empty());
        assertThat(trail("DECIDE", "A28-3")).isEqualTo(decided + 1);
        agree(second, opening);
        assertThat(trail("DECIDE", "A28-3")).isEqualTo(decided + 2);
        assertThat(trail("VIEW", "A28-3")).isEqualTo(viewed);
        look(first, opening);
        assertThat(trail("VIEW", "A28-3")).isEqualTo(viewed + 1);
        assertThat(trail("DECIDE", "A28-3")).as("sealed again").isEqualTo(decided + 3);
        At.time(now().plus(Duration.ofDays(31)), () -> {
            keep();
            return null;
        });
        assertThat(trail("SEND", "A28-3")).isEqualTo(sent + 1);
        // a subject that is no item of the board is sealed
        assertThat(Rows.of("select id from audit_event where item_id = ?", opening))
                .isEmpty();
    }

    // ------------------------------------------------------------ a thread

    @Test
    @Tag("A25-2")
    @Tag("A18-05")
    default void aThreadGivesEachOfItsAuthorsOnceAndNobodyWhoCameLater() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        Viewer asker = member();
        Viewer answers = member();
        Viewer later = member();
        UUID thread = thread(asker);
        reply(answers, thread);
        reply(answers, thread);
        reply(asker, thread);
        UUID opening = ask(first, OpeningScope.THREAD, thread);
        reply(later, thread);
        agree(second, opening);

        assertThat(card(second, opening).people()).isEqualTo(2);
        Set<Object> expected = List.of(asker, answers).stream()
                .map(viewer -> Rows.of("select user_id from account where id = ?", viewer.account())
                        .get(0)
                        .get("user_id"))
                .collect(Collectors.toSet());
        assertThat(look(first, opening))
                .hasSize(2)
                .extracting(OpenedPerson::userId)
                .hasSameElementsAs(expected.stream().map(Object::toString).toList());
    }

    // ------------------------------------------------------------ telling

    @Test
    @Tag("A25-2")
    default void whomItConcernedIsToldLaterOnWhatGroundAndNothingOfTheCase() throws Exception {
        Viewer author = member();
        Viewer first = staff(Group.SECRETARIAT);
        UUID thread = thread(author);
        UUID post = opener(first, thread);
        UUID opening = approved(first, staff(Group.CHIEF), OpeningScope.POST, post);
        look(first, opening);
        Instant shown = now();

        At.time(shown.plus(Duration.ofDays(29)), () -> {
            keep();
            return null;
        });
        assertThat(told(author)).isEmpty();
        assertThat(card(first, opening).telling()).isEqualTo(Telling.DUE);
        At.time(shown.plus(Duration.ofDays(30)).plusSeconds(5), () -> {
            keep();
            keep();
            return null;
        });
        assertThat(card(first, opening).telling()).isEqualTo(Telling.TOLD);
        assertThat(told(author)).singleElement().satisfies(one -> {
            assertThat(one.ground()).isEqualTo("A18");
            assertThat(one.post()).contains(post);
            assertThat(one.seen()).isFalse();
        });
        assertThat((int) as(author, () -> bean(OwnOpenings.class).unseen())).isEqualTo(1);
        as(author, () -> {
            bean(OwnOpenings.class).markSeen();
            return null;
        });
        assertThat((int) as(author, () -> bean(OwnOpenings.class).unseen())).isZero();
        assertThat(told(author)).hasSize(1);
        assertThat(told(member())).isEmpty();

        assertThat(letters(opening)).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(author.account().toString());
            assertThat(letter.values()).containsOnlyKeys("ground", "page").containsEntry("ground", "第18条");
            assertThat(letter.values().values())
                    .noneMatch(value -> value.contains(thread.toString()) || value.contains(post.toString()));
        });
        assertThat(Rows.of("select payload from outbox where kind = ?", OpeningToldMail.KIND))
                .extracting(row -> row.get("payload").toString())
                .filteredOn(payload -> payload.contains(opening.toString()))
                .hasSize(1)
                .noneMatch(payload ->
                        payload.contains(author.account().toString()) || payload.contains(thread.toString()));
    }

    @Test
    @Tag("A25-2")
    default void whoWasNotLookedAtIsNotTold() throws Exception {
        Viewer author = member();
        Viewer first = staff(Group.SECRETARIAT);
        approved(first, staff(Group.CHIEF), OpeningScope.THREAD, thread(author));
        At.time(now().plus(Duration.ofDays(40)), () -> {
            keep();
            return null;
        });
        assertThat(told(author)).isEmpty();
    }

    @Test
    @Tag("A25-2")
    default void anOrderThatForbidsItHoldsTellingBackUntilAnOfficerEndsIt() throws Exception {
        Viewer author = member();
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID thread = thread(author);
        LocalDate review = today().plusDays(60);
        wrong(
                "review",
                IdentityError.REVIEW_NEEDS_ORDER,
                () -> ask(first, OpeningScope.THREAD, thread, OpeningGround.A18, Optional.of(review)));
        wrong(
                "review",
                IdentityError.REVIEW_DAY,
                () -> ask(first, OpeningScope.THREAD, thread, OpeningGround.A25_3_1, Optional.of(today())));
        UUID opening = ask(first, OpeningScope.THREAD, thread, OpeningGround.A25_3_1, Optional.of(review));
        agree(second, opening);
        look(first, opening);
        assertThat(card(first, opening).telling()).isEqualTo(Telling.HELD);

        At.time(now().plus(Duration.ofDays(61)), () -> {
            keep();
            assertThat(told(author)).isEmpty();
            assertThat(work(second)).contains("identity/hold");
            wrong("next", IdentityError.REVIEW_DAY, () -> review(second, opening, Optional.of(today())));
            review(second, opening, Optional.of(today().plusDays(30)));
            return null;
        });
        assertThat(card(first, opening).telling()).isEqualTo(Telling.HELD);
        At.time(now().plus(Duration.ofDays(61)).plusSeconds(5), () -> {
            assertThat(work(second)).doesNotContain("identity/hold");
            review(second, opening, Optional.empty());
            keep();
            return null;
        });
        assertThat(told(author)).hasSize(1);
        refused(IdentityError.NOT_HELD, () -> review(second, opening, Optional.empty()));
    }

    private static void review(Viewer officer, UUID opening, Optional<LocalDate> next) throws Exception {
        int version = card(officer, opening).version();
        as(officer, () -> {
            bean(Openings.class).review(new ReviewHold(opening, version, next));
            return null;
        });
    }

    private static List<String> work(Viewer viewer) throws Exception {
        return as(viewer, () -> bean(OpeningsWaiting.class).waiting(10_000, Locale.JAPANESE)).stream()
                .map(WorkItem::kind)
                .toList();
    }

    // ------------------------------------------------------------ the list of work

    @Test
    @Tag("A25-2")
    default void whoHasSomethingToDoFindsItOnTheList() throws Exception {
        Viewer first = staff(Group.SECRETARIAT);
        Viewer second = staff(Group.CHIEF);
        UUID opening = ask(first, OpeningScope.THREAD, thread(member()));
        assertThat(waits(second, opening)).containsExactly("identity/opening");
        assertThat(waits(first, opening)).isEmpty();
        assertThat(waits(staff(Group.SECRETARIAT), opening)).isEmpty();
        agree(second, opening);
        assertThat(waits(second, opening)).isEmpty();
        assertThat(waits(first, opening)).containsExactly("identity/approved");
        look(first, opening);
        assertThat(waits(first, opening)).isEmpty();
    }

    private static List<String> waits(Viewer viewer, UUID opening) throws Exception {
        return as(viewer, () -> bean(OpeningsWaiting.class).waiting(10_000, Locale.JAPANESE)).stream()
                .filter(item -> item.subject().equals(opening))
                .map(WorkItem::kind)
                .toList();
    }

    // ------------------------------------------------------------ a copy of the database

    @Test
    @Tag("A25-2")
    @Tag("A18-05")
    default void aCopyOfTheDatabaseTellsNeitherWhatWasOpenedNorWho() throws Exception {
        Viewer author = member();
        Viewer first = staff(Group.SECRETARIAT);
        UUID thread = thread(author);
        UUID post = opener(first, thread);
        UUID ref = (UUID)
                Rows.of("select author_ref from post where id = ?", post).get(0).get("author_ref");
        UUID opening = approved(first, staff(Group.CHIEF), OpeningScope.POST, post);
        look(first, opening);
        At.time(now().plus(Duration.ofDays(31)), () -> {
            keep();
            return null;
        });
        Map<String, Object> row =
                Rows.of("select * from seal_opening where id = ?", opening).get(0);
        String all = row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .collect(Collectors.joining(" "));
        for (UUID secret : List.of(post, thread, ref, author.account())) {
            assertThat(all).doesNotContain(secret.toString());
        }
        assertThat(all).doesNotContain("禁止された");
        // a reason of few words takes as much room as one of more
        UUID longer = as(first, () -> bean(Openings.class)
                .request(new RequestOpening(
                        OpeningScope.POST, post, OpeningGround.A18, "理由".repeat(3), Optional.empty())));
        assertThat(Arrays.asList(
                        Rows.of("select octet_length(sealed) as size from seal_opening where id = ?", longer)
                                .get(0)
                                .get("size"),
                        Rows.of("select octet_length(sealed) as size from seal_opening where id = ?", opening)
                                .get(0)
                                .get("size")))
                .satisfies(sizes -> assertThat(sizes.get(0)).isEqualTo(sizes.get(1)));
    }

    private static void update(String sql, UUID id) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
