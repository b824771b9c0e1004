package org.noroshi.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.ReportSection;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadView;
import org.noroshi.sharing.Tlp;
import org.noroshi.testing.At;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Asking for help in an emergency, and being called by the desk. */
public interface EmergencyScenarios {

    String NAME = "見本 花江";
    String NUMBER = "090-0000-1234";

    /** Somebody with an account, whom the desk could call. */
    private static Viewer asker() throws Exception {
        return ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
    }

    @Test
    @Tag("A10-3")
    default void whoAsksForHelpIsReadAtOnceAndTheDamageStandsApart() throws Exception {
        Viewer author = asker();
        Viewer reader = ViewerFixture.user();
        AskForHelp command = help(Audience.ALL_MEMBERS, null);
        UUID thread = as(author, () -> bean(EmergencyConsultation.class).ask(command));
        assertThat(as(author, () -> bean(EmergencyConsultation.class).ask(command)))
                .as("a double click")
                .isEqualTo(thread);

        ThreadView view = read(reader, thread);
        assertThat(view.thread().kind()).isEqualTo(ThreadKind.INCIDENT);
        assertThat(view.thread().urgent()).isTrue();
        assertThat(view.thread().title()).contains("緊急相談");
        assertThat(view.posts()).hasSize(2);
        assertThat(view.posts().get(0).text()).contains("画面に脅迫文", "update.exe").doesNotContain("外来を止めました");
        assertThat(view.posts().get(0).marking().tlp()).isEqualTo(Tlp.GREEN);
        assertThat(view.posts().get(1).text()).contains("外来を止めました");
        assertThat(view.posts().get(1).marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(view.posts())
                .extracting(PostView::author)
                .containsOnly(view.posts().get(0).author());
        assertThat(rows(thread)).hasSize(1);
        HelpNow now = as(reader, () -> bean(EmergencyConsultation.class).help(Locale.JAPANESE));
        assertThat(now.numbers()).extracting(WhomToCall::number).contains("#9110");
        assertThat(now.nextOpening())
                .isAfterOrEqualTo(bean(Clock.class).instant().minusSeconds(60));
    }

    @Test
    @Tag("A10-3")
    default void atNightItSaysWhenTheDeskOpensNext() throws Exception {
        Viewer reader = ViewerFixture.user();
        // Friday 21:00 in Japan, before a weekend without holidays
        At.time(Instant.parse("2027-06-04T12:00:00Z"), () -> {
            HelpNow now = as(reader, () -> bean(EmergencyConsultation.class).help(Locale.ENGLISH));
            assertThat(now.open()).isFalse();
            assertThat(now.nextOpening()).isEqualTo(Instant.parse("2027-06-07T01:00:00Z"));
            return null;
        });
    }

    @Test
    default void theDeskHearsOfItByAMailWithoutContentAndHasItInItsListUntilItIsDone() throws Exception {
        Viewer author = asker();
        Viewer officer = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        UUID thread = ask(author, call());
        assertThat(letters(thread))
                .extracting(Letter::recipient)
                .contains(officer.account().toString());
        assertThat(letters(thread))
                .allSatisfy(letter -> assertThat(letter.values().toString())
                        .contains("/portal/desk/emergency?id=" + thread)
                        .doesNotContain(NAME, NUMBER, "脅迫文"));
        assertThat(work(officer)).contains(thread);

        run(officer, () -> bean(EmergencyDesk.class).finish(thread));
        assertThat(work(officer)).doesNotContain(thread);
        assertThat(letters(thread)).as("a mail that was late").isEmpty();
        assertThat(rows(thread).get(0).get("call_sealed")).isNull();
        assertThat(own(author, thread).over()).isTrue();
        assertThatThrownBy(() ->
                        run(author, () -> bean(EmergencyConsultation.class).letCall(thread, call())))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(EmergencyError.IS_OVER));
    }

    @Test
    @Tag("A18-05")
    @Tag("A19-1")
    default void onlyTheDeskSeesWhomToCallAndWhoLooksIsOnRecord() throws Exception {
        Viewer author = asker();
        Viewer officer = ViewerFixture.officer();
        UUID thread = ask(author, call());
        int before = looks();
        assertThat(own(author, thread).seenAt()).isEmpty();
        for (Viewer other : List.of(ViewerFixture.user(), ViewerFixture.analyst(), author)) {
            assertThatThrownBy(() -> as(other, () -> bean(EmergencyDesk.class).whomToCall(thread)))
                    .hasMessageNotContaining(NAME);
        }
        assertThat(looks()).isEqualTo(before);

        CallWish wish = as(officer, () -> bean(EmergencyDesk.class).whomToCall(thread));
        assertThat(wish).isEqualTo(new CallWish(NAME, NUMBER));
        assertThat(looks()).isEqualTo(before + 1);
        assertThat(own(author, thread).seenAt()).isPresent();
        as(officer, () -> bean(EmergencyDesk.class).whomToCall(thread));
        assertThat(looks()).as("each look").isEqualTo(before + 2);
    }

    @Test
    @Tag("A18-05")
    default void noRowSaysWhomToCallInClear() throws Exception {
        Viewer author = asker();
        UUID thread = ask(author, call());
        UUID without = ask(author, null);
        try (Connection connection = Rows.dataSource().getConnection()) {
            List<DatabaseCopy.Row> rows = DatabaseCopy.of(connection).rows();
            assertThat(rows).noneMatch(row -> row.tells(NAME) || row.tells(NUMBER));
            assertThat(rows.stream().filter(row -> row.tells(thread.toString())).toList())
                    .isNotEmpty()
                    .noneMatch(row -> row.tells(author.account().toString()));
        }
        assertThat(own(author, without).until()).isEmpty();
        assertThatThrownBy(() -> as(
                        ViewerFixture.officer(), () -> bean(EmergencyDesk.class).whomToCall(without)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    default void aWishIsTakenBackByItsAuthorAloneAndNothingIsLeft() throws Exception {
        Viewer author = asker();
        Viewer other = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        UUID thread = ask(author, call());
        run(other, () -> bean(Discussion.class)
                .reply(new org.noroshi.sharing.WriteReply(
                        UUID.randomUUID().toString(), thread, null, null, "抜線を確かめてください。", List.of())));
        assertThat(as(other, () -> bean(EmergencyConsultation.class).own(thread)))
                .isEmpty();
        assertThatThrownBy(
                        () -> run(other, () -> bean(EmergencyConsultation.class).takeBackCall(thread)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> run(other, () -> bean(EmergencyConsultation.class).letCall(thread, call())))
                .isInstanceOf(NotFoundException.class);

        run(author, () -> bean(EmergencyConsultation.class).takeBackCall(thread));
        assertThat(rows(thread).get(0).get("call_sealed")).isNull();
        assertThatThrownBy(() -> as(officer, () -> bean(EmergencyDesk.class).whomToCall(thread)))
                .isInstanceOf(RefusedException.class);
        run(author, () -> bean(EmergencyConsultation.class).letCall(thread, new CallMe("受付", "０３−００００−０００２ 内線 12")));
        assertThat(as(officer, () -> bean(EmergencyDesk.class).whomToCall(thread)))
                .isEqualTo(new CallWish("受付", "03-0000-0002 内線 12"));
    }

    @Test
    default void aWishEndsWithItsThreadAndWithItsDays() throws Exception {
        Viewer author = asker();
        Viewer officer = ViewerFixture.officer();
        UUID withdrawn = ask(author, call());
        UUID opening = read(author, withdrawn).posts().get(0).id();
        run(author, () -> bean(Discussion.class).withdraw(opening));
        assertThat(rows(withdrawn).get(0).get("call_sealed")).isNull();
        assertThat(work(officer)).doesNotContain(withdrawn);

        UUID kept = ask(author, call());
        UUID reply = read(author, kept).posts().get(1).id();
        run(author, () -> bean(Discussion.class).withdraw(reply));
        assertThat(rows(kept).get(0).get("call_sealed"))
                .as("not the opening post")
                .isNotNull();
        At.time(bean(Clock.class).instant().plus(Duration.ofDays(8)), () -> {
            assertThatThrownBy(() -> as(officer, () -> bean(EmergencyDesk.class).whomToCall(kept)))
                    .as("before any job has run")
                    .isInstanceOf(RefusedException.class);
            assertThat(own(author, kept).until()).isEmpty();
            assertThat(bean(EmergencySteps.class).over()).contains(kept);
            bean(EmergencySteps.class).erase(kept);
            assertThat(rows(kept).get(0).get("call_sealed")).isNull();
            return null;
        });

        Viewer leaver = asker();
        UUID left = ask(leaver, call());
        ViewerFixture.leaves(leaver);
        assertThatThrownBy(() -> as(officer, () -> bean(EmergencyDesk.class).whomToCall(left)))
                .as("nobody is there")
                .isInstanceOf(RefusedException.class);
        assertThat(bean(EmergencySteps.class).over()).contains(left);
        bean(EmergencySteps.class).erase(left);
        assertThat(rows(left).get(0).get("call_sealed")).isNull();
    }

    @Test
    default void whatIsMissingIsToldBesideItsFieldAndNothingIsSent() throws Exception {
        Viewer author = asker();
        assertThat(problems(author, help(Audience.DESK, new CallMe(" ", "電話してください"))))
                .containsExactlyInAnyOrder("callName", "callNumber");
        assertThat(problems(author, help(Audience.DESK, new CallMe(false, "", NUMBER))))
                .as("a number that nobody was asked to call")
                .containsExactly("callWanted");
        assertThat(problems(author, help(Audience.DESK, new CallMe(false, " ", null))))
                .isEmpty();
        AskForHelp unsaid = help(Audience.DESK, null);
        assertThat(problems(
                        author,
                        new AskForHelp(
                                unsaid.clientKey(),
                                null,
                                unsaid.audience(),
                                null,
                                null,
                                unsaid.sections(),
                                null,
                                null,
                                null)))
                .containsExactly("trouble");
        AskForHelp silent = new AskForHelp(
                UUID.randomUUID().toString(),
                Trouble.RANSOM,
                Audience.DESK,
                null,
                null,
                Map.of(ReportSection.TRACES, "あり"),
                null,
                null,
                null);
        assertThat(problems(author, silent)).containsExactly("situation");
        assertThatThrownBy(() -> as(ViewerFixture.readOnlyUser(), () -> bean(EmergencyConsultation.class)
                        .ask(help(Audience.DESK, null))))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThat(as(ViewerFixture.readOnlyUser(), () -> bean(EmergencyConsultation.class)
                        .help(Locale.JAPANESE)
                        .firstHour()))
                .as("whoever may read sees what to do")
                .isNotEmpty();
    }

    @Test
    @Tag("A18-05")
    default void whoMayNotReadTheThreadFindsNoEmergency() throws Exception {
        Viewer author = asker();
        Viewer officer = ViewerFixture.officer();
        Viewer blind = ViewerFixture.with(officer, Set.of(Roles.DESK));
        UUID thread = ask(author, call());
        assertThat(as(officer, () -> bean(EmergencyDesk.class).emergency(thread))
                        .callUntil())
                .isPresent();
        for (UUID id : List.of(thread, UUID.randomUUID())) {
            assertThatThrownBy(() -> as(blind, () -> bean(EmergencyDesk.class).emergency(id)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(work(blind)).doesNotContain(thread);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static CallMe call() {
        return new CallMe(NAME, NUMBER);
    }

    private static AskForHelp help(Audience audience, CallMe call) {
        return new AskForHelp(
                UUID.randomUUID().toString(),
                Trouble.RANSOM,
                audience,
                Tlp.GREEN,
                null,
                Map.of(
                        ReportSection.SITUATION, "画面に脅迫文が出ています。",
                        ReportSection.TRACES, "update.exe が置かれていました。",
                        ReportSection.DAMAGE, "外来を止めました。"),
                null,
                null,
                call);
    }

    private static UUID ask(Viewer author, CallMe call) {
        return as(author, () -> bean(EmergencyConsultation.class).ask(help(Audience.ALL_MEMBERS, call)));
    }

    private static OwnCall own(Viewer author, UUID thread) {
        return as(author, () -> bean(EmergencyConsultation.class).own(thread)).orElseThrow();
    }

    private static List<String> problems(Viewer author, AskForHelp command) {
        try {
            as(author, () -> bean(EmergencyConsultation.class).ask(command));
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream()
                    .map(InvalidInputException.Problem::field)
                    .toList();
        }
    }

    private static List<UUID> work(Viewer officer) {
        return as(officer, () -> bean(EmergencyWork.class).waiting(1_000, Locale.JAPANESE)).stream()
                .map(WorkItem::subject)
                .toList();
    }

    private static List<Map<String, Object>> rows(UUID thread) {
        return Rows.of("select * from emergency where thread_id = ?", thread);
    }

    /** Looks that are on record; of which emergency stands under the seal. */
    private static int looks() {
        return Rows.of("select id from audit_event where verb = 'VIEW' and subject_kind = 'emergency_call'")
                .size();
    }

    private static List<Letter> letters(UUID thread) throws Exception {
        return Transactions.call(() -> bean(EmergencyMail.class)
                .letters(Json.createObjectBuilder()
                        .add("thread", thread.toString())
                        .build()));
    }
}
