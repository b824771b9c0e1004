package org.noroshi.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.permissions.PermissionFixture.answer;
import static org.noroshi.permissions.PermissionFixture.ask;
import static org.noroshi.permissions.PermissionFixture.bean;
import static org.noroshi.permissions.PermissionFixture.card;
import static org.noroshi.permissions.PermissionFixture.certificate;
import static org.noroshi.permissions.PermissionFixture.colleague;
import static org.noroshi.permissions.PermissionFixture.grant;
import static org.noroshi.permissions.PermissionFixture.letters;
import static org.noroshi.permissions.PermissionFixture.news;
import static org.noroshi.permissions.PermissionFixture.question;
import static org.noroshi.permissions.PermissionFixture.relabel;
import static org.noroshi.permissions.PermissionFixture.says;
import static org.noroshi.permissions.PermissionFixture.today;
import static org.noroshi.permissions.PermissionFixture.written;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.longSignedIn;
import static org.noroshi.sharing.BoardFixture.run;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.SeatHolder;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.GuardScenarios;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.SharingError;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.Use;
import org.noroshi.sharing.guard.GuardReason;
import org.noroshi.testing.At;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;

/** Asking an unknown author, the answer, and what it is good for. */
public interface PermissionScenarios {

    @Test
    @Tag("A18-05")
    default void whoNamesTheOwnHospitalInARequestOrAnAnswerIsAskedFirst() throws Exception {
        SeatHolder holder = GuardScenarios.writer();
        String mine = "返事は " + holder.mail() + " へ";
        PostView post = written(ViewerFixture.user(), Tlp.AMBER, "名前の出る依頼");
        AskPermission named = new AskPermission(
                post.id(), Use.PASS_TO_VENDOR, "保守業者", "全文", TokenPurpose.OWN_DEFENCE, mine, today().plusDays(30));
        UUID own = SeatFixture.as(holder.seat(), () -> {
            assertThatThrownBy(() -> bean(PermissionDesk.class).ask(named))
                    .isInstanceOf(RefusedException.class)
                    .extracting("code")
                    .isEqualTo(SharingError.COULD_TELL_WHO);
            bean(PermissionDesk.class)
                    .ask(new AskPermission(
                            named.post(),
                            named.use(),
                            named.to(),
                            named.what(),
                            named.purpose(),
                            mine,
                            named.until(),
                            GuardReason.WANTS_TO_BE_KNOWN));
            return bean(Publishing.class)
                    .publish(new PublishThread(
                            UUID.randomUUID().toString(),
                            ThreadKind.KNOWLEDGE,
                            Audience.ALL_MEMBERS,
                            Tlp.AMBER,
                            Conditions.NONE,
                            "名前の出る回答",
                            "本文です。"));
        });
        Viewer asker = ViewerFixture.user();
        UUID opening =
                as(asker, () -> bean(Board.class).thread(own, 0)).posts().get(0).id();
        UUID request = ask(asker, opening);
        SeatFixture.as(holder.seat(), () -> {
            int version = bean(PermissionDesk.class).read(request).version();
            AnswerPermission answer = new AnswerPermission(request, version, today().plusDays(30), mine);
            for (ThrowingConsumer<AnswerPermission> step : List.<ThrowingConsumer<AnswerPermission>>of(
                    bean(PermissionDesk.class)::grant, bean(PermissionDesk.class)::refuse)) {
                assertThatThrownBy(() -> step.accept(answer))
                        .isInstanceOf(RefusedException.class)
                        .extracting("code")
                        .isEqualTo(SharingError.COULD_TELL_WHO);
            }
            bean(PermissionDesk.class)
                    .refuse(new AnswerPermission(
                            request, version, today().plusDays(30), mine, GuardReason.WANTS_TO_BE_KNOWN));
            return null;
        });
        assertThat(card(asker, request).words()).isEqualTo(mine);
    }

    @Test
    @Tag("A16-1")
    default void aGrantCountsForTheHospitalThatAskedAndForNobodyElse() {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        Viewer stranger = ViewerFixture.user();
        PostView post = written(author, Tlp.AMBER, "許諾の効き目");
        PostView other = written(author, Tlp.AMBER, "別の投稿");
        UUID request = ask(asker, post.id());
        assertThat(says(asker, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.NEEDS_PERMISSION);

        grant(author, request, "");
        assertThat(says(asker, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.ALLOWED);
        assertThat(says(colleague(asker), post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.ALLOWED);
        assertThat(says(asker, post.id(), Use.PASS_TO_CLIENT)).as("another use").isEqualTo(Answer.NEEDS_PERMISSION);
        assertThat(says(asker, post.id(), Use.PASS_TO_MEMBER)).as("a no").isEqualTo(Answer.NO);
        assertThat(says(asker, other.id(), Use.PASS_TO_VENDOR))
                .as("another post")
                .isEqualTo(Answer.NEEDS_PERMISSION);
        for (Viewer viewer : List.of(stranger, author, ViewerFixture.officer())) {
            assertThat(says(viewer, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.NEEDS_PERMISSION);
        }
    }

    @Test
    @Tag("A16-1")
    @Tag("A16-2")
    default void theCertificateSaysWhatTheAuthorHasSaidAndWhetherItStands() {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        PostView post = written(author, Tlp.AMBER, "許諾証");
        UUID request = ask(asker, post.id());
        grant(author, request, "業者の担当者だけに、紙で渡してください。");

        RequestCard card = card(asker, request);
        assertThat(card.state()).isEqualTo(PermissionState.GRANTED_WITH_CONDITIONS);
        String number = card.number().orElseThrow();
        for (Viewer viewer : List.of(asker, ViewerFixture.user(), ViewerFixture.officer())) {
            Certificate shown = certificate(viewer, number.toLowerCase(Locale.ROOT));
            assertThat(shown.stands()).isTrue();
            assertThat(shown.use()).isEqualTo(Use.PASS_TO_VENDOR);
            assertThat(shown.to()).isEqualTo("電子カルテの保守を頼んでいる業者");
            assertThat(shown.conditions()).isEqualTo("業者の担当者だけに、紙で渡してください。");
            assertThat(shown.validUntil()).isEqualTo(today().plusDays(30));
            assertThat(shown.toString())
                    .doesNotContain(asker.account().toString(), author.account().toString());
        }
        assertProblem(
                PermissionsError.NO_SUCH_CERTIFICATE,
                () -> certificate(asker, CertificateNumber.drawn().text()));

        relabel(author, post.id(), Tlp.AMBER_STRICT);
        assertThat(certificate(asker, number).stands()).as("still askable").isTrue();
        run(author, () -> bean(Discussion.class).withdraw(post.id()));
        assertThat(certificate(asker, number).stands()).as("the post is gone").isFalse();
    }

    @Test
    @Tag("A16-1")
    default void aNoLongerPermittedUseIsNotSavedByAGrant() {
        Viewer author = ViewerFixture.user();
        PostView post = written(author, Audience.DESK, Tlp.AMBER, "赤くなる投稿");
        Viewer officer = ViewerFixture.officer();
        UUID request = ask(officer, post.id());
        grant(author, request, "");
        String number = card(officer, request).number().orElseThrow();
        assertThat(says(officer, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.ALLOWED);

        relabel(author, post.id(), Tlp.RED);
        assertThat(says(officer, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.NO);
        assertThat(certificate(officer, number).stands()).isFalse();
    }

    @Test
    @Tag("A16-1")
    default void revokedAndExpiredGrantsCountForNothingFromThatMomentOn() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        PostView post = written(author, Tlp.GREEN, "取り消す許諾");
        UUID revoked = ask(asker, post.id());
        grant(author, revoked, "");
        assertThatThrownBy(() -> run(asker, () -> bean(PermissionDesk.class).revoke(revoked)))
                .as("the asker")
                .isInstanceOf(NotFoundException.class);
        run(author, () -> bean(PermissionDesk.class).revoke(revoked));
        assertThat(says(asker, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.NEEDS_PERMISSION);
        assertThat(texts(news(asker))).anyMatch(text -> text.contains("許諾が取り消されました"));
        Certificate shown = certificate(asker, card(asker, revoked).number().orElseThrow());
        assertThat(shown.stands()).isFalse();
        assertThat(shown.state()).isEqualTo(PermissionState.REVOKED);
        assertThat(texts(news(asker))).as("what was looked at").isEmpty();

        UUID expiring = ask(asker, post.id());
        grant(author, expiring, "");
        Instant midnight = today().plusDays(31).atStartOfDay(TimeSource.JAPAN).toInstant();
        At.time(midnight.minusSeconds(1), () -> {
            assertThat(says(asker, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.ALLOWED);
            return null;
        });
        At.time(midnight, () -> {
            assertThat(says(asker, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.NEEDS_PERMISSION);
            assertThat(stored(expiring)).as("no job has run").isEqualTo("GRANTED");
            assertThat(texts(news(asker))).anyMatch(text -> text.contains("有効期限が過ぎました"));
            assertThat(card(asker, expiring).state()).isEqualTo(PermissionState.EXPIRED);
            bean(PermissionSteps.class).end(expiring);
            assertThat(stored(expiring)).isEqualTo("EXPIRED");
            return null;
        });
    }

    @Test
    @Tag("A16-1")
    default void noAnswerInTimeIsANo() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        PostView post = written(author, Tlp.AMBER, "回答のない許諾");
        UUID request = ask(asker, post.id());
        AnswerPermission late = answer(author, request, "");
        Instant deadline = card(asker, request).answerBy();
        At.time(deadline, () -> {
            assertThat(texts(news(asker))).anyMatch(text -> text.contains("期限までに回答がなく"));
            assertThat(card(asker, request).state()).isEqualTo(PermissionState.LAPSED);
            assertRefused(
                    PermissionsError.ANSWER_TOO_LATE,
                    () -> run(author, () -> bean(PermissionDesk.class).grant(late)));
            assertThat(bean(PermissionSteps.class).over()).contains(request);
            bean(PermissionSteps.class).end(request);
            bean(PermissionSteps.class).end(request);
            assertThat(stored(request)).isEqualTo("LAPSED");
            assertThat(says(asker, post.id(), Use.PASS_TO_VENDOR)).isEqualTo(Answer.NEEDS_PERMISSION);
            ask(asker, post.id());
            return null;
        });
    }

    @Test
    @Tag("A18-05")
    default void neitherSideLearnsWhoTheOtherIs() throws Exception {
        Viewer author = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer asker = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        PostView post = written(author, Tlp.AMBER, "互いに知られない");
        UUID request = ask(asker, post.id());
        assertThat(news(author)).singleElement().satisfies(told -> {
            assertThat(told.text()).contains("許諾を求められています");
            assertThat(told.path()).endsWith(request.toString());
        });
        RequestCard seen = card(author, request);
        assertThat(seen.side()).isEqualTo(Side.AUTHOR);
        assertThat(seen.actions().mayAnswer()).isTrue();
        assertThat(seen.toString()).doesNotContain(asker.account().toString());
        assertThat(news(author)).as("read").isEmpty();

        List<Letter> letters = letters(request, Side.AUTHOR);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(author.account().toString());
            assertThat(letter.values().toString())
                    .doesNotContain(request.toString(), post.id().toString(), "互いに知られない");
        });
        grant(author, request, "条件の言葉");
        assertThat(letters(request, Side.ASKER))
                .extracting(Letter::recipient)
                .containsExactly(asker.account().toString());
        assertThat(card(asker, request).toString())
                .doesNotContain(author.account().toString());

        for (Viewer other : List.of(ViewerFixture.user(), ViewerFixture.officer(), ViewerFixture.analyst())) {
            assertThatThrownBy(() -> card(other, request)).isInstanceOf(NotFoundException.class);
            assertThat(as(other, () -> bean(PermissionDesk.class).mine()).toString())
                    .doesNotContain(request.toString());
        }
        assertThat(Rows.of("select payload from outbox where kind = 'permissions/news'"))
                .isNotEmpty()
                .noneMatch(row ->
                        row.get("payload").toString().contains(author.account().toString()))
                .noneMatch(row ->
                        row.get("payload").toString().contains(asker.account().toString()));
        try (Connection connection = Rows.dataSource().getConnection()) {
            List<DatabaseCopy.Row> rows = DatabaseCopy.of(connection).rows().stream()
                    .filter(row -> row.tells(request.toString()))
                    .toList();
            assertThat(rows).isNotEmpty();
            assertThat(rows)
                    .noneMatch(row -> row.tells(asker.account().toString()))
                    .noneMatch(row -> row.tells(author.account().toString()))
                    .noneMatch(row -> row.tells("電子カルテの保守"))
                    .noneMatch(row -> row.tells("条件の言葉"));
        }
    }

    @Test
    @Tag("A16-1")
    @Tag("A15")
    default void onlyWhatNeedsPermissionCanBeAskedAndAPurposeOfTheArticleIsNeeded() {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        PostView post = written(author, Tlp.AMBER, "求められること");
        for (Use use : Use.values()) {
            if (says(asker, post.id(), use) != Answer.NEEDS_PERMISSION) {
                assertProblem(
                        PermissionsError.NOT_TO_BE_ASKED,
                        () -> as(asker, () -> bean(PermissionDesk.class).ask(question(post.id(), use))));
            }
        }
        assertProblem(
                PermissionsError.PURPOSE_NEEDED,
                () -> as(asker, () -> bean(PermissionDesk.class)
                        .ask(new AskPermission(
                                post.id(), Use.PASS_TO_VENDOR, "業者", "全部", null, "理由", today().plusDays(1)))));
        for (LocalDate wrong : List.of(today().minusDays(1), today().plusDays(366))) {
            assertProblem(
                    PermissionsError.LAST_DAY_OUT_OF_REACH,
                    () -> as(asker, () -> bean(PermissionDesk.class)
                            .ask(new AskPermission(
                                    post.id(),
                                    Use.PASS_TO_VENDOR,
                                    "業者",
                                    "全部",
                                    TokenPurpose.OWN_DEFENCE,
                                    "理由",
                                    wrong))));
        }
        PostView red = written(author, Audience.DESK, Tlp.RED, "赤い投稿");
        assertRefused(
                PermissionsError.OWN_POST,
                () -> as(author, () -> bean(PermissionDesk.class).about(post.id())));
        assertRefused(PermissionsError.OWN_POST, () -> ask(author, post.id()));
        assertThatThrownBy(() -> ask(asker, red.id())).as("not visible").isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(asker, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A13-3")
    default void oneHospitalAsksOnceAtATimeAndNotWithoutEnd() {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        PostView post = written(author, Tlp.AMBER, "一度だけ");
        UUID request = ask(asker, post.id());
        assertRefused(PermissionsError.ASKED_ALREADY, () -> ask(asker, post.id()));
        assertRefused(PermissionsError.ASKED_ALREADY, () -> ask(colleague(asker), post.id()));
        ask(ViewerFixture.user(), post.id());

        run(asker, () -> bean(PermissionDesk.class).withdraw(request));
        assertRefused(
                PermissionsError.NOT_POSSIBLE_NOW,
                () -> run(author, () -> bean(PermissionDesk.class).refuse(answer(author, request, ""))));
        for (int i = 0; i < 4; i++) {
            ask(asker, written(author, Tlp.AMBER, "つぎつぎに").id());
        }
        assertThatThrownBy(() -> ask(asker, post.id()))
                .satisfies(failure -> assertThat(ErrorTable.of(failure).kind()).isEqualTo(ErrorTable.Kind.TOO_MANY));
    }

    @Test
    @Tag("A17-4")
    default void aYesNeedsAFreshProofAndIsGivenOnce() {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        PostView post = written(author, Tlp.AMBER, "確かめて許す");
        UUID request = ask(asker, post.id());
        AnswerPermission yes = answer(author, request, "");
        assertThatThrownBy(() ->
                        longSignedIn(author, () -> bean(PermissionDesk.class).grant(yes)))
                .isInstanceOf(NotConfirmedException.class);
        assertThatThrownBy(() -> run(asker, () -> bean(PermissionDesk.class).grant(yes)))
                .as("the asker")
                .isInstanceOf(NotFoundException.class);
        assertThat(card(asker, request).state()).isEqualTo(PermissionState.ASKED);

        run(author, () -> bean(PermissionDesk.class).grant(yes));
        assertThatThrownBy(() -> run(author, () -> bean(PermissionDesk.class).grant(yes)))
                .as("an old page")
                .satisfies(
                        failure -> assertThat(ErrorTable.of(failure).code()).isEqualTo(CommonError.CHANGED_MEANWHILE));
        UUID second = ask(ViewerFixture.user(), post.id());
        run(author, () -> bean(PermissionDesk.class).refuse(answer(author, second, "公開前の内容のため")));
        assertRefused(PermissionsError.NOT_POSSIBLE_NOW, () -> grant(author, second, ""));
        assertThat(as(author, () -> bean(PermissionDesk.class).mine()).asAuthor())
                .extracting(RequestCard::state)
                .containsExactlyInAnyOrder(PermissionState.GRANTED, PermissionState.REFUSED);
    }

    private static List<String> texts(List<OwnNotification> news) {
        return news.stream().map(OwnNotification::text).toList();
    }

    private static String stored(UUID request) {
        return Rows.of("select state from permission_request where id = ?", request)
                .get(0)
                .get("state")
                .toString();
    }

    private static void assertRefused(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private static void assertProblem(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(code));
    }
}
