package org.noroshi.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.SeatFixture;
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
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.FigureSettings;
import org.noroshi.platform.Letter;
import org.noroshi.sharing.Tlp;
import org.noroshi.testing.At;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Alerts reach every hospital, each answers once, and nobody learns what another one answered. */
public interface AlertScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Users of one hospital: as many of them as there are, without accounts. */
    record House(UUID contract, UUID organisation, Viewer liaison, Viewer user, String name) {}

    private static List<SeatHolder> holders(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Seats.class).holders(contract));
    }

    private static House house() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder liaison = liaison(contract);
        return new House(
                contract,
                liaison.organisation(),
                viewer(UUID.randomUUID(), liaison, Group.LIAISON),
                viewer(UUID.randomUUID(), liaison, Group.USER),
                liaison.name());
    }

    /** The same, with the accounts of all its users set up, so that they get mails. */
    private static House livelyHouse() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder liaison = liaison(contract);
        SeatHolder user = holders(contract).stream()
                .filter(one -> !one.liaison())
                .findFirst()
                .orElseThrow();
        return new House(
                contract,
                liaison.organisation(),
                viewer(SeatFixture.activated(liaison.seat()), liaison, Group.LIAISON),
                viewer(SeatFixture.activated(user.seat()), user, Group.USER),
                liaison.name());
    }

    private static SeatHolder liaison(UUID contract) throws Exception {
        return holders(contract).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static Viewer viewer(UUID account, SeatHolder holder, Group group) {
        return new Viewer(
                account,
                Optional.of(holder.seat()),
                Optional.of(holder.organisation()),
                group,
                group.roles(),
                Locale.JAPANESE);
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }

    private static WriteAlert words(Tlp tlp, int version) {
        return new WriteAlert(
                "弱点 " + UUID.randomUUID(),
                "一行目\n二行目",
                "製品を使っていますか。",
                "製品 1.0",
                "1. **更新**する",
                tlp,
                now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS),
                version);
    }

    private static <T> T analyst(Callable<T> step) throws Exception {
        return ViewerFixture.as(ViewerFixture.analyst(), step);
    }

    private static UUID drafted(Tlp tlp) throws Exception {
        return analyst(() -> bean(AlertDesk.class).write(words(tlp, 0)));
    }

    private static UUID published(Tlp tlp) throws Exception {
        UUID id = drafted(tlp);
        analyst(() -> {
            bean(AlertDesk.class)
                    .publish(id, bean(AlertDesk.class).card(id).words().version());
            return null;
        });
        return id;
    }

    private static void answer(Viewer viewer, UUID alert, Concern concern, String note, int step) throws Exception {
        ViewerFixture.as(viewer, () -> {
            bean(AlertBoard.class).answer(new AnswerAlert(alert, concern, note, step));
            return null;
        });
    }

    private static AlertView read(Viewer viewer, UUID alert) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(AlertBoard.class).read(alert));
    }

    private static List<UUID> waiting(Viewer viewer) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(AlertBoard.class).waiting()).stream()
                .map(AlertSummary::id)
                .toList();
    }

    private static List<UUID> listed(Viewer viewer) throws Exception {
        return ViewerFixture.as(viewer, () -> bean(AlertBoard.class).list()).stream()
                .map(AlertSummary::id)
                .toList();
    }

    private static void assertRefused(ErrorCode code, Callable<?> call) {
        assertThatThrownBy(call::call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    private static JsonObject payload(UUID alert) {
        return Json.createObjectBuilder().add("alert", alert.toString()).build();
    }

    private static Set<UUID> accounts(List<Letter> letters) {
        return letters.stream().map(Letter::recipient).map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Set<UUID> told(UUID alert) throws Exception {
        return accounts(Transactions.call(() -> bean(AlertMail.class).letters(payload(alert))));
    }

    private static Set<UUID> reminded(UUID alert) throws Exception {
        return accounts(Transactions.call(() -> bean(ReminderMail.class).letters(payload(alert))));
    }

    private static Set<UUID> escalated(UUID alert) throws Exception {
        return accounts(Transactions.call(() -> bean(EscalationMail.class).letters(payload(alert))));
    }

    private static int messages(String kind, UUID alert) {
        return Rows.of("select id from outbox where kind = ? and payload like ?", kind, "%" + alert + "%")
                .size();
    }

    private static void look() throws Exception {
        Transactions.call(() -> {
            bean(AlertDeadlines.class).look();
            return null;
        });
    }

    @Test
    @Tag("A18-05")
    default void anAlertIsShownUntilTheHospitalHasAnswered() throws Exception {
        House house = house();
        House other = house();
        UUID id = drafted(Tlp.GREEN);
        assertThat(listed(house.user())).doesNotContain(id);
        assertRefused(CommonError.NOT_FOUND, () -> read(house.user(), id));

        analyst(() -> {
            bean(AlertDesk.class)
                    .publish(id, bean(AlertDesk.class).card(id).words().version());
            return null;
        });
        assertThat(waiting(house.user())).contains(id);
        assertThat(listed(ViewerFixture.officer())).contains(id);
        assertThat(waiting(ViewerFixture.officer())).isEmpty();
        assertThat(read(house.user(), id).measures()).contains("<strong>更新</strong>");

        answer(house.user(), id, Concern.CONCERNS, "二台ある", 0);

        assertThat(waiting(house.user())).doesNotContain(id);
        assertThat(waiting(house.liaison())).as("a colleague").doesNotContain(id);
        assertThat(waiting(other.user())).contains(id);
        assertThat(read(house.liaison(), id).summary().own()).contains(Concern.CONCERNS);

        answer(house.liaison(), id, Concern.DONE, "更新した", 1);
        assertThat(read(house.user(), id).steps())
                .extracting(AnswerStep::concern, AnswerStep::note)
                .containsExactly(tuple(Concern.DONE, "更新した"), tuple(Concern.CONCERNS, "二台ある"));
    }

    @Test
    @Tag("A18-05")
    default void aHospitalSeesWhoOfItsOwnAnswered() throws Exception {
        House house = livelyHouse();
        UUID id = published(Tlp.GREEN);
        answer(house.liaison(), id, Concern.WORKING, "", 0);
        assertThat(read(house.user(), id).steps()).extracting(AnswerStep::who).containsExactly(house.name());
    }

    @Test
    @Tag("A18-05")
    default void aHospitalAnswersOnceHoweverManyOfItAnswerTogether() throws Exception {
        House house = house();
        UUID id = published(Tlp.GREEN);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> steps = new ArrayList<>();
        for (Viewer viewer : List.of(house.user(), house.liaison(), house.user(), house.liaison())) {
            steps.add(() -> {
                try {
                    answer(viewer, id, Concern.WORKING, "", 0);
                    return true;
                } catch (Exception refused) {
                    assertThat(ErrorTable.of(refused).code()).isEqualTo(AdvisoriesError.ANSWERED_MEANWHILE);
                    return false;
                }
            });
        }
        List<Boolean> done = new ArrayList<>();
        try {
            for (Future<Boolean> future : pool.invokeAll(steps)) {
                done.add(future.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(done).containsOnlyOnce(true);
        assertThat(Rows.of("select tag from alert_answer where alert_id = ?", id))
                .hasSize(1);
        assertThat(read(house.user(), id).steps()).hasSize(1);
    }

    @Test
    @Tag("A18-05")
    default void nobodyElseLearnsWhatAHospitalAnswered() throws Exception {
        House house = house();
        House other = house();
        UUID id = published(Tlp.GREEN);
        String note = "秘密のメモ " + UUID.randomUUID();
        answer(house.user(), id, Concern.CONCERNS, note, 0);

        AlertView seen = read(other.user(), id);
        assertThat(seen.steps()).isEmpty();
        assertThat(seen.summary().own()).isEmpty();
        AlertView byDesk = read(ViewerFixture.officer(), id);
        assertThat(byDesk.steps()).isEmpty();
        assertThat(byDesk.summary().own()).isEmpty();
        AlertCard card = analyst(() -> bean(AlertDesk.class).card(id));
        for (String text : List.of(seen.toString(), byDesk.toString(), card.toString())) {
            assertThat(text)
                    .doesNotContain(
                            note,
                            house.organisation().toString(),
                            house.user().account().toString());
        }
        assertThatThrownBy(() -> answer(ViewerFixture.analyst(), id, Concern.DONE, "", 0))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> read(ViewerFixture.observer(), id)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("A18-05")
    @Tag("A25-2")
    default void aCopyOfTheDatabaseTellsNeitherWhoAnsweredNorWhoRead() throws Exception {
        House house = livelyHouse();
        UUID id = published(Tlp.GREEN);
        String note = "秘密のメモ " + UUID.randomUUID();
        read(house.user(), id);
        answer(house.user(), id, Concern.CONCERNS, note, 0);

        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        UUID account = house.user().account();
        Attacker attacker = new Attacker(
                copy,
                Map.of(
                        account,
                        Set.of(
                                account.toString(),
                                house.organisation().toString(),
                                house.contract().toString(),
                                house.user().seat().orElseThrow().toString(),
                                house.name())));
        assertThat(attacker.namings(List.of(new Attacker.Item(id, account, Instant.EPOCH))))
                .isEmpty();
        byte[] sealed = (byte[]) Rows.of("select sealed from alert_answer where alert_id = ?", id)
                .get(0)
                .get("sealed");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(note, house.name());
        assertThat(sealed.length).as("sizes tell nothing").isEqualTo(2_048 + 12 + 16);
    }

    @Test
    @Tag("A25-2")
    default void totalsBelowTheLimitAreHiddenFromEverybody() throws Exception {
        int least = bean(FigureSettings.class).leastCount();
        List<House> houses = new ArrayList<>();
        while (houses.size() < least
                || Transactions.call(() -> bean(Correspondence.class).all().size()) < 3 * least) {
            houses.add(house());
        }
        UUID id = published(Tlp.GREEN);
        for (int i = 0; i < least - 1; i++) {
            answer(houses.get(i).user(), id, Concern.CONCERNS, "", 0);
        }
        for (Viewer viewer : List.of(houses.get(0).user(), ViewerFixture.officer(), ViewerFixture.analyst())) {
            AlertTotals few = read(viewer, id).totals();
            assertThat(few.number(AlertFigure.CONCERNS)).as("less than k").isEmpty();
            assertThat(few.number(AlertFigure.UNANSWERED))
                    .as("what the sum would tell")
                    .isEmpty();
            assertThat(few.number(AlertFigure.DONE)).contains(0L);
        }

        answer(houses.get(least - 1).user(), id, Concern.CONCERNS, "", 0);

        AlertTotals enough = read(houses.get(0).user(), id).totals();
        assertThat(enough.number(AlertFigure.CONCERNS)).contains((long) least);
        assertThat(enough.number(AlertFigure.UNANSWERED)).isPresent();
        assertThat(analyst(() -> bean(AlertDesk.class).card(id)).totals()).contains(enough);
    }

    @Test
    default void hospitalsWithoutAnAnswerAreRemindedAndTheirLiaisonsToldAfterwards() throws Exception {
        House silent = livelyHouse();
        House answered = livelyHouse();
        UUID id = published(Tlp.AMBER);
        answer(answered.user(), id, Concern.NOT_CONCERNED, "", 0);
        Instant deadline = analyst(() -> bean(AlertDesk.class).card(id)).words().answerBy();
        Instant reminder = bean(BusinessHours.class)
                .calendar()
                .minusBusinessDays(deadline, bean(AlertSettings.class).reminderDays());
        assertThat(told(id))
                .contains(
                        silent.liaison().account(),
                        silent.user().account(),
                        answered.user().account());

        At.time(reminder.minusSeconds(1), () -> {
            look();
            return null;
        });
        assertThat(messages(ReminderMail.KIND, id)).isZero();
        At.time(reminder, () -> {
            look();
            look();
            assertThat(reminded(id))
                    .contains(silent.liaison().account(), silent.user().account())
                    .doesNotContain(
                            answered.liaison().account(), answered.user().account());
            return null;
        });
        assertThat(messages(ReminderMail.KIND, id)).as("once").isEqualTo(1);
        assertThat(messages(EscalationMail.KIND, id)).isZero();

        At.time(deadline.minusSeconds(1), () -> {
            look();
            return null;
        });
        assertThat(messages(EscalationMail.KIND, id)).isZero();
        At.time(deadline, () -> {
            look();
            look();
            assertThat(escalated(id))
                    .contains(silent.liaison().account())
                    .doesNotContain(silent.user().account(), answered.liaison().account());
            assertThat(reminded(id)).as("too late for that").isEmpty();
            return null;
        });
        assertThat(messages(ReminderMail.KIND, id)).isEqualTo(1);
        assertThat(messages(EscalationMail.KIND, id)).as("once").isEqualTo(1);
    }

    @Test
    default void aJobThatFailsLeavesNothingHalfDone() throws Exception {
        UUID id = published(Tlp.GREEN);
        Instant deadline = analyst(() -> bean(AlertDesk.class).card(id)).words().answerBy();
        At.time(deadline, () -> {
            Transactions.rolledBack(() -> bean(AlertDeadlines.class).look());
            assertThat(messages(EscalationMail.KIND, id)).isZero();
            look();
            assertThat(messages(EscalationMail.KIND, id)).isEqualTo(1);
            return null;
        });
    }

    @Test
    @Tag("A18-07")
    default void aCorrectionReachesThoseWhoHaveReadTheAlertAndNobodyElse() throws Exception {
        House house = livelyHouse();
        UUID id = published(Tlp.AMBER);
        read(house.user(), id);
        read(house.user(), id);

        analyst(() -> {
            bean(AlertDesk.class).correct(id, "版の番号は 1.1 が正しい。");
            return null;
        });

        assertThat(read(ViewerFixture.user(), id).corrections())
                .extracting(CorrectionNote::kind, CorrectionNote::words)
                .containsExactly(tuple(CorrectionKind.CORRECTION, "版の番号は 1.1 が正しい。"));
        List<Letter> letters = corrections(id, CorrectionKind.CORRECTION);
        assertThat(accounts(letters)).containsExactly(house.user().account());
        assertThat(letters.get(0).values().get("content"))
                .as("a mail about TLP:AMBER has no title")
                .isEmpty();

        read(house.liaison(), id);
        analyst(() -> {
            bean(AlertDesk.class).withdraw(id, "製品が違っていた。");
            return null;
        });
        assertThat(accounts(corrections(id, CorrectionKind.WITHDRAWAL)))
                .containsExactlyInAnyOrder(
                        house.user().account(), house.liaison().account());
        assertThat(waiting(house.user())).doesNotContain(id);
        assertRefused(AdvisoriesError.NO_ANSWERS_ANY_MORE, () -> {
            answer(house.user(), id, Concern.DONE, "", 0);
            return null;
        });
        assertThat(told(id)).isEmpty();
    }

    private static List<Letter> corrections(UUID alert, CorrectionKind kind) throws Exception {
        UUID correction =
                (UUID) Rows.of("select id from alert_correction where alert_id = ? and kind = ?", alert, kind.name())
                        .get(0)
                        .get("id");
        return Transactions.call(() -> bean(CorrectionMail.class)
                .letters(Json.createObjectBuilder()
                        .add("correction", correction.toString())
                        .build()));
    }

    @Test
    default void aSuspendedHospitalGetsNothing() throws Exception {
        House house = livelyHouse();
        UUID id = published(Tlp.CLEAR);
        read(house.user(), id);
        analyst(() -> {
            bean(AlertDesk.class).correct(id, "訂正");
            return null;
        });
        assertThat(told(id)).contains(house.user().account());
        assertThat(accounts(corrections(id, CorrectionKind.CORRECTION)))
                .contains(house.user().account());

        ViewerFixture.as(ViewerFixture.officer(), () -> bean(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        house.contract(), Grade.ALL, RestrictionGround.values()[0], "試験のため", Optional.empty())));

        assertThat(told(id))
                .doesNotContain(house.user().account(), house.liaison().account());
        assertThat(reminded(id)).doesNotContain(house.user().account());
        assertThat(accounts(corrections(id, CorrectionKind.CORRECTION)))
                .doesNotContain(house.user().account());
        Set<String> left = SeatFixture.roles(house.user().account());
        assertThatThrownBy(() -> read(ViewerFixture.with(house.user(), left), id))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void analystsShareDraftsAndTheSecondOfTwoIsTold() throws Exception {
        UUID id = drafted(Tlp.GREEN);
        int seen = analyst(() -> bean(AlertDesk.class).card(id)).words().version();
        analyst(() -> {
            bean(AlertDesk.class).rewrite(id, words(Tlp.AMBER, seen));
            return null;
        });
        assertRefused(
                CommonError.CHANGED_MEANWHILE,
                () -> analyst(() -> {
                    bean(AlertDesk.class).rewrite(id, words(Tlp.CLEAR, seen));
                    return null;
                }));
        assertRefused(
                CommonError.CHANGED_MEANWHILE,
                () -> analyst(() -> {
                    bean(AlertDesk.class).publish(id, seen);
                    return null;
                }));
        assertThat(analyst(() -> bean(AlertDesk.class).card(id)).words().tlp()).isEqualTo(Tlp.AMBER);

        Viewer chief = ViewerFixture.storedStaff(Group.CHIEF, Locale.JAPANESE);
        assertThat(ViewerFixture.as(chief, () -> bean(AlertDesk.class).list()))
                .extracting(AlertLine::id)
                .contains(id);
        assertThatThrownBy(() ->
                        ViewerFixture.as(chief, () -> bean(AlertDesk.class).write(words(Tlp.GREEN, 0))))
                .isInstanceOf(EJBAccessException.class);
        for (Viewer viewer : List.of(ViewerFixture.officer(), ViewerFixture.user(), ViewerFixture.observer())) {
            assertThatThrownBy(() ->
                            ViewerFixture.as(viewer, () -> bean(AlertDesk.class).card(id)))
                    .isInstanceOf(EJBAccessException.class);
        }

        int version = analyst(() -> bean(AlertDesk.class).card(id)).words().version();
        analyst(() -> {
            bean(AlertDesk.class).discard(id, version);
            return null;
        });
        assertThat(Rows.of("select id from alert where id = ?", id)).isEmpty();
    }
}
