package org.noroshi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.Contact;
import org.noroshi.membership.Contacts;
import org.noroshi.membership.ContractState;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.notices.NoticeProof;
import org.noroshi.notices.NoticeRecords;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Mode;
import org.noroshi.platform.Roles;
import org.noroshi.platform.ServiceModes;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Modes of the service with the database and the watch of the real thing. */
public interface OperationScenarios {

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(UUID.randomUUID(), Set.of(Roles.SIGNED_IN, Roles.OPERATE), step);
    }

    private static <T> T chief(Callable<T> step) throws Exception {
        return As.account(UUID.randomUUID(), Set.of(Roles.SIGNED_IN, Roles.OPERATE, Roles.STOP), step);
    }

    private static OrderMode order(Mode mode, ModeGround ground, Optional<Instant> from, boolean announce) {
        return new OrderMode(
                mode, ground, "点検", "点検しています", "Being looked after", from, Optional.empty(), announce, "急ぎ");
    }

    private static void lift(UUID order) throws Exception {
        chief(() -> {
            get(Operating.class).lift(order, "終わり");
            return null;
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> get(ServiceModes.class).now().mode() == Mode.NORMAL);
    }

    @Test
    @Tag("A10-2")
    @Tag("A11-1")
    default void anOrderWorksWithinSecondsAndIsOnRecord() throws Exception {
        followTheClock();
        UUID order = officer(
                () -> get(Operating.class).order(order(Mode.READ_ONLY, ModeGround.A10_2, Optional.empty(), false)));
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> get(ServiceModes.class).now().mode() == Mode.READ_ONLY);
            assertThat(get(ServiceModes.class).now().ja()).isEqualTo("点検しています");
            assertThatThrownBy(get(ServiceModes.class)::requireTakesIn)
                    .satisfies(
                            thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.UNAVAILABLE));
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> recorded(Mode.READ_ONLY));
        } finally {
            lift(order);
        }
        assertThatThrownBy(() -> lift(order)).as("once is enough").satisfies(thrown -> assertThat(
                        ErrorTable.of(thrown).code())
                .isEqualTo(OperationError.NOT_POSSIBLE_NOW));
    }

    /** Other scenarios let the clock run ahead for a moment; the record waits until it has caught up. */
    private static void followTheClock() {
        OffsetDateTime now = get(Clock.class).instant().atOffset(ZoneOffset.UTC);
        Rows.change("update mode_interval set begun_at = ? where ended_at is null and begun_at > ?", now, now);
        Rows.change("update mode_interval set seen_at = ? where ended_at is null and seen_at > ?", now, now);
    }

    private static boolean recorded(Mode mode) throws Exception {
        return officer(() -> get(Availability.class).uptime()).lines().stream()
                .anyMatch(line -> line.mode().equals(Optional.of(mode)));
    }

    @Test
    @Tag("A11-3")
    default void anEmergencyStopIsTheChiefs() throws Exception {
        OrderMode stop = order(Mode.EMERGENCY_STOP, ModeGround.A11_3_2, Optional.empty(), false);
        assertThatThrownBy(() -> officer(() -> get(Operating.class).order(stop)))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(OperationError.CHIEF_NEEDED));
        UUID order = chief(() -> get(Operating.class).order(stop));
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> get(ServiceModes.class).now().mode() == Mode.EMERGENCY_STOP);
            assertThatThrownBy(() -> officer(() -> {
                        get(Operating.class).lift(order, "もう大丈夫");
                        return null;
                    }))
                    .satisfies(
                            thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(OperationError.CHIEF_NEEDED));
        } finally {
            lift(order);
        }
        assertThatThrownBy(() ->
                        As.account(UUID.randomUUID(), Set.of(Roles.SIGNED_IN, Roles.DESK), () -> get(Operating.class)
                                .order(stop)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("A11-5")
    @Tag("A10-2")
    @Tag("A21")
    default void aPlannedStopIsToldToEveryHospitalByNoticeAndToItsUsersByMailAsLongAsItIsPlanned() throws Exception {
        UUID contract = MembershipScenarios.member();
        List<Contact> people = Transactions.call(() -> get(Contacts.class).everybody()).stream()
                .filter(one -> one.contract().equals(contract))
                .toList();
        UUID organisation = organisation(contract);
        Instant tomorrow = get(Clock.class).instant().plus(Duration.ofDays(1));
        UUID order = officer(() ->
                get(Operating.class).order(order(Mode.MAINTENANCE, ModeGround.A11_1, Optional.of(tomorrow), true)));
        JsonObject payload =
                Json.createObjectBuilder().add("order", order.toString()).build();
        assertThat(Transactions.call(() -> get(StopPlannedMail.class).letters(payload)))
                .extracting(Letter::recipient)
                .containsAll(seats(people, false))
                .as("the liaison gets the notice")
                .doesNotContainAnyElementsOf(seats(people, true));
        assertThat(notices(organisation, order)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("停止予定");
            assertThat(notice.text()).contains("点検しています");
        });
        assertThat(get(ServiceModes.class).now().mode()).isEqualTo(Mode.NORMAL);
        lift(order);
        assertThat(Transactions.call(() -> get(StopPlannedMail.class).letters(payload)))
                .as("called off")
                .isEmpty();
        assertThat(notices(organisation, order))
                .extracting(NoticeProof::title)
                .element(1, InstanceOfAssertFactories.STRING)
                .contains("取りやめ");
    }

    @Test
    @Tag("A11-5")
    default void aStopThatIsUrgentOrHasBegunIsNoNotice() throws Exception {
        UUID contract = MembershipScenarios.member();
        Instant tomorrow = get(Clock.class).instant().plus(Duration.ofDays(1));
        UUID urgent = officer(() ->
                get(Operating.class).order(order(Mode.READ_ONLY, ModeGround.A10_2, Optional.of(tomorrow), false)));
        lift(urgent);
        assertThat(notices(organisation(contract), urgent)).isEmpty();
    }

    private static List<NoticeProof> notices(UUID organisation, UUID order) throws Exception {
        return Transactions.call(() -> get(NoticeRecords.class).of(organisation, "mode-order/" + order));
    }

    private static UUID organisation(UUID contract) {
        return (UUID) Rows.of("select organisation_id from contract where id = ?", contract)
                .get(0)
                .get("organisation_id");
    }

    private static List<String> seats(List<Contact> people, boolean liaison) {
        return people.stream()
                .filter(one -> one.liaison() == liaison)
                .map(one -> one.seat().toString())
                .toList();
    }

    @Test
    @Tag("A11-3")
    default void theChiefHasAListOfWhomToReach() throws Exception {
        UUID contract = MembershipScenarios.member();
        assertThat(chief(() -> get(Operating.class).emergencyContacts())).anySatisfy(contact -> {
            assertThat(contact.contract()).isEqualTo(contract);
            assertThat(contact.telephone()).isNotBlank();
            assertThat(contact.liaison()).isTrue();
        });
        assertThatThrownBy(() -> officer(() -> get(Operating.class).emergencyContacts()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("A12-1")
    @Tag("A05-2")
    default void aMembersLifeGoesFromTheApplicationToTheRecordOfDestruction() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Instant now = get(Clock.class).instant();
        // undone afterwards: the other scenarios need a service
        Transactions.rolledBack(() -> {
            try {
                ServiceEnd end = new ServiceEnd(
                        "委託の終了",
                        now.minus(Duration.ofDays(40)),
                        now.minus(Duration.ofDays(10)),
                        first,
                        second,
                        now.minus(Duration.ofDays(70)));
                get(ServiceEnds.class).add(end);
                assertThatThrownBy(() -> get(ServiceEnds.class)
                                .live()
                                .orElseThrow()
                                .moveTo(ServiceEndState.CLOSED, "", first, now))
                        .as("out of order")
                        .isInstanceOf(org.noroshi.platform.RefusedException.class);
                for (ServiceEndState step : ServiceEndState.values()) {
                    if (step != ServiceEndState.DECIDED && step != ServiceEndState.CALLED_OFF) {
                        chief(() -> {
                            ServiceEndView seen =
                                    get(EndingService.class).view().orElseThrow();
                            assertThat(seen.next()).contains(step);
                            get(EndingService.class).take(seen.id(), seen.version(), step, "破砕、証明書 12");
                            get(ServiceEnds.class).flush();
                            return null;
                        });
                    }
                }
                MemberCard member = As.account(first, Set.of(Roles.ADMIT), () -> get(MemberRegister.class)
                        .member(contract));
                assertThat(member.steps())
                        .extracting(step -> step.ground())
                        .startsWith("A06-1", "A05-2")
                        .endsWith("A12-1");
                assertThat(member.state()).isEqualTo(ContractState.ENDED);
                assertThat(get(ServiceEnds.class).live().orElseThrow().view(now).destruction())
                        .contains("破砕、証明書 12");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Contact contact(UUID contract) throws Exception {
        return chief(() -> get(Operating.class).emergencyContacts()).stream()
                .filter(one -> one.contract().equals(contract))
                .findFirst()
                .orElseThrow();
    }
}
