package org.noroshi.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.noroshi.moderation.ModerationFixture.bean;
import static org.noroshi.moderation.ModerationFixture.card;
import static org.noroshi.moderation.ModerationFixture.caseOf;
import static org.noroshi.moderation.ModerationFixture.closing;
import static org.noroshi.moderation.ModerationFixture.colleague;
import static org.noroshi.moderation.ModerationFixture.of;
import static org.noroshi.moderation.ModerationFixture.opening;
import static org.noroshi.moderation.ModerationFixture.reply;
import static org.noroshi.moderation.ModerationFixture.report;
import static org.noroshi.moderation.ModerationFixture.set;
import static org.noroshi.moderation.ModerationFixture.thread;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.WorkItem;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.BoardFixture;
import org.noroshi.testing.Rows;

/** Reporting a post, and what becomes of it. */
public interface ReportScenarios {

    @Test
    @Tag("A18-01")
    @Tag("A18-02")
    @Tag("A18-03")
    @Tag("A18-06")
    @Tag("A18-07")
    @Tag("A18-09")
    @Tag("A18-10")
    default void eachItemOfTheArticleCanBeReportedAndReachesTheDeskWithoutAName() {
        Viewer author = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        for (Breach category : Breach.ofReports()) {
            Viewer reporter = ViewerFixture.user();
            UUID post = opening(author, thread(author, "報告される投稿 " + category));
            report(reporter, post, category, "理由です。");
            ReportCard card = card(officer, caseOf(officer, post));
            assertThat(card.accusations()).singleElement().satisfies(one -> assertThat(one.category())
                    .isEqualTo(category));
            assertThat(card.toString())
                    .doesNotContain(reporter.account().toString())
                    .doesNotContain(reporter.organisation().orElseThrow().toString())
                    .doesNotContain(author.account().toString());
            assertThat(Rows.of(
                            "select ground from audit_event where subject_kind = 'post_report' and ground = ?",
                            category.code()))
                    .isNotEmpty();
        }
        assertThat(Breach.ofReports()).hasSize(11).doesNotContain(Breach.A22_1);
    }

    @Test
    @Tag("A18-05")
    default void aReporterSeesHowFarTheOwnReportHasComeAndNothingElse() {
        Viewer author = ViewerFixture.user();
        Viewer reporter = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        UUID post = opening(author, thread(author, "進み具合"));
        report(reporter, post);
        assertThat(mine(reporter)).extracting(OwnReport::state).containsExactly(ReportState.OPEN);
        assertThat(mine(author)).isEmpty();

        UUID id = caseOf(officer, post);
        run(officer, () -> bean(ReportDesk.class).begin(id));
        assertThat(mine(reporter)).extracting(OwnReport::state).containsExactly(ReportState.IN_WORK);
        run(officer, () -> bean(ReportDesk.class).refuse(closing(officer, id)));
        assertThat(mine(reporter)).extracting(OwnReport::state).containsExactly(ReportState.REFUSED);
        assertThat(mine(reporter).toString())
                .doesNotContain("確認しました。", officer.account().toString());

        report(reporter, post);
        assertThat(mine(reporter)).as("a closed report does not forbid another").hasSize(2);
    }

    @Test
    default void whatIsNotThereForTheViewerCanNotBeReported() {
        Viewer author = ViewerFixture.user();
        UUID hidden = opening(author, thread(author, Audience.DESK, "事務局だけに"));
        for (UUID id : List.of(hidden, UUID.randomUUID())) {
            assertThatThrownBy(() -> report(ViewerFixture.user(), id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(
                            ViewerFixture.user(), () -> bean(PostReports.class).about(id)))
                    .isInstanceOf(NotFoundException.class);
        }
        report(ViewerFixture.readOnlyUser(), opening(author, thread(author, "読むだけの病院からも")));
    }

    @Test
    default void nobodyReportsTheOwnPostOrTheSameOneTwice() {
        Viewer author = ViewerFixture.user();
        Viewer reporter = ViewerFixture.user();
        UUID post = opening(author, thread(author, "二度は報告できない"));
        report(reporter, post);

        assertThatThrownBy(() -> report(reporter, post))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ModerationError.REPORTED_ALREADY));
        assertThatThrownBy(() -> report(author, post))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ModerationError.OWN_POST));
    }

    @Test
    @Tag("A18-11")
    default void anotherReasonNeedsWordsAndTheCategoryIsOneOfTheArticle() {
        Viewer author = ViewerFixture.user();
        UUID post = opening(author, thread(author, "理由のない報告"));
        assertThatThrownBy(() -> report(ViewerFixture.user(), post, Breach.A18_11, "  "))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> report(ViewerFixture.user(), post, Breach.A22_1, "理由"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> report(ViewerFixture.user(), post, null, "理由"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> report(ViewerFixture.user(), post, Breach.A18_01, "長".repeat(2_001)))
                .isInstanceOf(InvalidInputException.class);
        report(ViewerFixture.user(), post, Breach.A18_11, "理由");
    }

    @Test
    @Tag("A18-03")
    default void aPersonReportsNoMoreThanSoManyPostsADay() throws Exception {
        set("noroshi.reports-per-day", 2, () -> {
            Viewer author = ViewerFixture.user();
            Viewer reporter = ViewerFixture.user();
            UUID thread = thread(author, "たくさんの報告");
            report(reporter, reply(author, thread, "一つ目"));
            report(reporter, reply(author, thread, "二つ目"));
            UUID third = reply(author, thread, "三つ目");
            ErrorTable.Failure failure = ErrorTable.of(catchThrowable(() -> report(reporter, third)));
            assertThat(failure.kind()).isEqualTo(ErrorTable.Kind.TOO_MANY);
            assertThat(failure.retryAfter().orElseThrow().toHours()).isEqualTo(23);
            report(ViewerFixture.user(), third);
        });
    }

    @Test
    @Tag("A18-05")
    default void whoWroteOrReportedAPostOrIsAColleagueOfOneOfTheseDoesNotDecide() {
        Viewer deskAuthor = ViewerFixture.officer();
        Viewer deskReporter = ViewerFixture.officer();
        Viewer reporter = ViewerFixture.user();
        Viewer colleague = of(ViewerFixture.officer(), reporter.organisation());
        UUID post = opening(deskAuthor, thread(deskAuthor, "事務局の投稿"));
        report(reporter, post);
        report(deskReporter, post);
        UUID id = caseOf(deskAuthor, post);

        for (Viewer interested : List.of(deskAuthor, deskReporter, colleague)) {
            CloseReports closing = closing(interested, id);
            List<BoardFixture.Step> decisions = List.of(
                    () -> bean(ReportDesk.class).begin(id),
                    () -> bean(ReportDesk.class).refuse(closing),
                    () -> bean(ReportDesk.class).done(closing),
                    () -> bean(RemovalDesk.class).remove(new RemovePost(post, Breach.A18_08, "理由", "")));
            for (BoardFixture.Step decision : decisions) {
                assertThatThrownBy(() -> run(interested, decision))
                        .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                                .isEqualTo(ModerationError.HAS_AN_INTEREST));
            }
        }
        Viewer another = ViewerFixture.officer();
        run(another, () -> bean(ReportDesk.class).begin(id));
        assertThat(card(another, id).line().state()).isEqualTo(ReportState.IN_WORK);
    }

    @Test
    default void reportsOfOnePostAreDecidedTogether() {
        Viewer author = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        Viewer one = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        UUID post = opening(author, thread(author, "二人からの報告"));
        report(one, post, Breach.A18_07, "事実と違います。");
        report(other, post, Breach.A18_08, "");

        UUID id = caseOf(officer, post);
        assertThat(card(officer, id).line().reports()).isEqualTo(2);
        assertThat(waiting(officer)).anyMatch(item -> item.subject().equals(id));
        run(officer, () -> bean(ReportDesk.class).done(closing(officer, id)));
        assertThat(mine(one)).extracting(OwnReport::state).containsExactly(ReportState.DONE);
        assertThat(mine(other)).extracting(OwnReport::state).containsExactly(ReportState.DONE);
        assertThat(waiting(officer)).noneMatch(item -> item.subject().equals(id));
    }

    @Test
    @Tag("A18-08")
    default void reportsOfSeveralHospitalsKeepAPostBackUntilAnOfficerHasLooked() throws Exception {
        set("noroshi.reports-that-hold", 2, () -> {
            Viewer author = ViewerFixture.user();
            Viewer reader = ViewerFixture.user();
            Viewer reporter = ViewerFixture.user();
            Viewer officer = ViewerFixture.officer();
            UUID thread = thread(author, "表示を止める");
            UUID post = reply(author, thread, "人をおとしめる返信");
            report(reporter, post);
            report(colleague(reporter), post);
            assertThat(seen(reader, post)).as("one hospital is one voice").isTrue();
            report(ViewerFixture.user(), post);
            assertThat(seen(reader, post)).isFalse();
            assertThat(read(reader, thread).removed()).isEmpty();
            assertThat(seen(author, post)).isTrue();

            UUID id = caseOf(officer, post);
            assertThat(card(officer, id).held()).isTrue();
            run(officer, () -> bean(ReportDesk.class).refuse(closing(officer, id)));
            assertThat(seen(reader, post)).isTrue();
        });
    }

    @Test
    @Tag("A18-08")
    default void anOfficerKeepsAPostBackWhileLookingIntoIt() {
        Viewer author = ViewerFixture.user();
        Viewer reader = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        UUID post = opening(author, thread(author, "確認のあいだ"));
        report(ViewerFixture.user(), post);
        UUID id = caseOf(officer, post);
        assertThatThrownBy(() -> run(officer, () -> bean(ReportDesk.class).hold(id)))
                .isInstanceOf(RefusedException.class);
        run(officer, () -> bean(ReportDesk.class).begin(id));
        run(officer, () -> bean(ReportDesk.class).hold(id));
        assertThat(seen(reader, post)).isFalse();
        assertThat(seen(officer, post)).isTrue();
        run(officer, () -> bean(ReportDesk.class).done(closing(officer, id)));
        assertThat(seen(reader, post)).isTrue();
    }

    @Test
    @Tag("A18-03")
    default void nothingLongerThanItsLimitIsTakenByWhateverWay() {
        Viewer author = ViewerFixture.user();
        UUID thread = thread(author, "長さの上限");
        String tooLong = "長".repeat(20_001);
        assertThat(ErrorTable.of(catchThrowable(() -> reply(author, thread, tooLong)))
                        .kind())
                .isEqualTo(ErrorTable.Kind.INVALID);
        assertThat(ErrorTable.of(catchThrowable(() -> thread(author, "題".repeat(121))))
                        .kind())
                .isEqualTo(ErrorTable.Kind.INVALID);
        reply(author, thread, "長".repeat(20_000));
    }

    @Test
    default void nobodyButOfficersDecidesAboutReports() {
        for (Viewer viewer : List.of(ViewerFixture.user(), ViewerFixture.analyst(), ViewerFixture.observer())) {
            assertThatThrownBy(() -> as(viewer, () -> bean(ReportDesk.class).list(ReportShelf.WAITING)))
                    .isInstanceOf(jakarta.ejb.EJBAccessException.class);
            assertThatThrownBy(() -> as(viewer, () -> bean(RemovalDesk.class).list()))
                    .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        }
    }

    private static boolean seen(Viewer viewer, UUID post) {
        try {
            as(viewer, () -> bean(Board.class).post(post));
            return true;
        } catch (NotFoundException gone) {
            return false;
        }
    }

    private static List<OwnReport> mine(Viewer viewer) {
        return as(viewer, () -> bean(PostReports.class).mine());
    }

    private static List<WorkItem> waiting(Viewer officer) {
        return as(officer, () -> bean(ModerationWork.class).waiting(1_000, Locale.JAPANESE));
    }
}
