package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Roles;
import org.noroshi.platform.SettingStep;
import org.noroshi.platform.WorkItem;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** What becomes of an acceptance when there is no room, and of the line when there is some again. */
public interface CapacityScenarios {

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(UUID.randomUUID(), Set.of(Roles.SIGNED_IN, Roles.ADMIT, Roles.OPERATE), step);
    }

    private static void room(long free) throws Exception {
        officer(() -> Transactions.call(() -> {
            LiveSettings settings = get(LiveSettings.class);
            int step = settings.history(Capacity.MEMBERS).stream()
                    .findFirst()
                    .map(SettingStep::step)
                    .orElse(0);
            long members = get(Contracts.class).live() + free;
            settings.change(Capacity.MEMBERS, step, String.valueOf(Math.max(1, members)), "試験", Optional.empty());
            return null;
        }));
    }

    private static ApplicationReview accept(UUID application) throws Exception {
        ApplicationReview seen = officer(() -> get(Admission.class).review(application));
        return officer(() -> get(Admission.class)
                .decide(new DecideApplication(
                        application, seen.version(), DecisionKind.ACCEPT, DecisionGround.A06_1, "")));
    }

    @Test
    @Tag("A06-3")
    default void atCapacityAnAcceptanceBecomesAPlaceInTheLineAndTheLineIsServedInOrder() throws Exception {
        MembershipScenarios.member();
        UUID one = MembershipScenarios.checked(MembershipScenarios.confirmed(MembershipScenarios.form()))
                .id();
        UUID two = MembershipScenarios.checked(MembershipScenarios.confirmed(MembershipScenarios.form()))
                .id();
        try {
            room(0);
            assertThat(accept(one).state()).isEqualTo(ApplicationState.WAITLISTED);
            ApplicationReview waiting = accept(two);
            assertThat(waiting.state()).isEqualTo(ApplicationState.WAITLISTED);
            assertThat(waiting.decisions().get(waiting.decisions().size() - 1).ground())
                    .isEqualTo(DecisionGround.A06_3);
            assertThat(place(one)).isLessThan(place(two));
            assertThatThrownBy(() -> accept(one))
                    .satisfies(
                            thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(MembershipError.SERVICE_FULL));
            assertThat(told()).doesNotContain(one, two);

            room(place(one));
            assertThat(told()).contains(one).doesNotContain(two);
            assertThatThrownBy(() -> accept(two))
                    .satisfies(thrown ->
                            assertThat(ErrorTable.of(thrown).code()).isEqualTo(MembershipError.NOT_FIRST_IN_LINE));
            assertThat(accept(one).state()).isEqualTo(ApplicationState.ACCEPTED);
            room(place(two));
            assertThat(accept(two).state()).isEqualTo(ApplicationState.ACCEPTED);
        } finally {
            room(1_000);
        }
    }

    /** Two officers accept an applicant each where there is room for one more: the other applicant waits. */
    @Test
    @Tag("A06-3")
    default void ofTwoAcceptancesAtOnceOneGetsTheLastRoom() throws Exception {
        int rounds = Integer.getInteger("noroshi.race-rounds", 1);
        MembershipScenarios.member();
        try {
            for (int round = 0; round < rounds; round++) {
                UUID one = MembershipScenarios.checked(MembershipScenarios.confirmed(MembershipScenarios.form()))
                        .id();
                UUID two = MembershipScenarios.checked(MembershipScenarios.confirmed(MembershipScenarios.form()))
                        .id();
                room(place(one));
                assertThat(atOnce(one, two))
                        .as("round %d", round)
                        .containsExactlyInAnyOrder(ApplicationState.ACCEPTED, ApplicationState.WAITLISTED);
            }
        } finally {
            room(1_000);
        }
    }

    private static List<ApplicationState> atOnce(UUID one, UUID two) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<ApplicationReview>> both = List.of(() -> accept(one), () -> accept(two));
            List<ApplicationState> states = new ArrayList<>();
            for (Future<ApplicationReview> decided : pool.invokeAll(both)) {
                states.add(decided.get().state());
            }
            return states;
        } finally {
            pool.shutdown();
        }
    }

    private static long place(UUID application) {
        Applications applications = get(Applications.class);
        return applications.waitingBefore(applications.find(application).orElseThrow());
    }

    private static List<UUID> told() throws Exception {
        return Transactions.call(() -> get(MembershipWork.class).waiting(1_000, Locale.JAPANESE)).stream()
                .filter(item -> item.kind().equals("membership/place_free"))
                .map(WorkItem::subject)
                .toList();
    }
}
