package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.SeatSettings;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalError;
import org.noroshi.platform.ProposalState;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** Two officers, settings with history, and the list of work, played with the number of places (note 2). */
public interface DeskScenarios {

    Set<String> OFFICER = Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.SECOND, Roles.CONFIGURE);

    private static <T> T service(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T as(UUID officer, Callable<T> step) throws Exception {
        return As.account(officer, OFFICER, step);
    }

    private static SettingView seats(UUID officer) throws Exception {
        return as(officer, () -> service(ServiceSettings.class).setting("noroshi.seats", Locale.ENGLISH));
    }

    private static boolean change(UUID officer, int step, String value, String reason) throws Exception {
        return as(officer, () -> service(ServiceSettings.class)
                .change(new ChangeSetting("noroshi.seats", step, value, reason)));
    }

    private static Optional<Opinion> open(UUID officer) throws Exception {
        return as(officer, () -> service(SecondOpinions.class).open(Locale.ENGLISH).stream()
                .filter(opinion -> opinion.title().equals("Change of a setting"))
                .findFirst());
    }

    @Test
    @Tag("N2")
    default void theNumberOfPlacesIsChangedByTwoOfficersAndNotByOne() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        SettingView before = seats(first);
        String other = before.value().equals("7") ? "8" : "7";

        assertThat(change(first, before.step(), other, "more users are needed"))
                .as("counts at once")
                .isFalse();
        assertThat(seats(first).value()).isEqualTo(before.value());
        assertThatThrownBy(() -> change(second, before.step(), "9", "another idea"))
                .isInstanceOf(RefusedException.class);

        Opinion own = open(first).orElseThrow();
        assertThat(own.maySecond()).isFalse();
        assertThatThrownBy(() -> as(first, () -> {
                    service(SecondOpinions.class).agree(new GiveOpinion(own.id(), own.version(), null));
                    return null;
                }))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProposalError.SECOND_IS_FIRST));
        assertThatThrownBy(() -> as(second, () -> {
                    service(SecondOpinions.class).decline(new GiveOpinion(own.id(), own.version(), " "));
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);

        Opinion shown = open(second).orElseThrow();
        assertThat(shown.facts()).isEqualTo(own.facts());
        assertThat(shown.reason()).isEqualTo("more users are needed");
        as(second, () -> {
            service(SecondOpinions.class).agree(new GiveOpinion(shown.id(), shown.version(), null));
            return null;
        });

        SettingView after = seats(first);
        assertThat(after.value()).isEqualTo(other);
        assertThat(service(SeatSettings.class).seats()).isEqualTo(Integer.parseInt(other));
        assertThat(after.history().get(0).reason()).isEqualTo("more users are needed");
        assertThat(open(second)).isEmpty();
        putBack(first, second, after, before.value());
    }

    private static void putBack(UUID first, UUID second, SettingView now, String value) throws Exception {
        change(first, now.step(), value, "as it was");
        Opinion waiting = open(second).orElseThrow();
        as(second, () -> {
            service(SecondOpinions.class).agree(new GiveOpinion(waiting.id(), waiting.version(), null));
            return null;
        });
    }

    @Test
    default void aDeclinedOrTakenBackProposalChangesNothingAndIsOver() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        SettingView before = seats(first);
        change(first, before.step(), "11", "try");
        Opinion declined = open(second).orElseThrow();
        as(second, () -> {
            service(SecondOpinions.class).decline(new GiveOpinion(declined.id(), declined.version(), "not needed"));
            return null;
        });
        change(first, before.step(), "12", "try again");
        Opinion taken = open(first).orElseThrow();
        assertThatThrownBy(() -> as(second, () -> {
                    service(SecondOpinions.class).takeBack(new GiveOpinion(taken.id(), taken.version(), null));
                    return null;
                }))
                .isInstanceOf(RefusedException.class);
        as(first, () -> {
            service(SecondOpinions.class).takeBack(new GiveOpinion(taken.id(), taken.version(), null));
            return null;
        });

        assertThat(seats(first).value()).isEqualTo(before.value());
        assertThat(as(second, () -> service(SecondOpinions.class).opinion(declined.id(), Locale.JAPANESE))
                        .state())
                .isEqualTo(ProposalState.DECLINED);
        assertThatThrownBy(() -> as(second, () -> {
                    service(SecondOpinions.class).agree(new GiveOpinion(taken.id(), taken.version() + 1, null));
                    return null;
                }))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    default void whatChangedSinceItWasSeenIsNotDecided() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        SettingView before = seats(first);
        change(first, before.step(), "13", "try");
        Opinion waiting = open(second).orElseThrow();
        assertThatThrownBy(() -> as(second, () -> {
                    service(SecondOpinions.class).agree(new GiveOpinion(waiting.id(), waiting.version() + 1, null));
                    return null;
                }))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(CommonError.CHANGED_MEANWHILE));
        as(first, () -> {
            service(SecondOpinions.class).takeBack(new GiveOpinion(waiting.id(), waiting.version(), null));
            return null;
        });
        assertThatThrownBy(() -> change(first, before.step() + 1, "13", "stale"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> change(first, before.step(), "0", "none at all"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> change(first, before.step(), "14", " ")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    default void aProposalDoesNotExistForWhoMayNotDecideItsKind() throws Exception {
        UUID first = UUID.randomUUID();
        SettingView before = seats(first);
        change(first, before.step(), "15", "try");
        Opinion waiting = open(first).orElseThrow();
        UUID stranger = UUID.randomUUID();
        Set<String> elsewhere = Set.of(Roles.SIGNED_IN, Roles.SECOND);
        assertThat(As.account(
                        stranger, elsewhere, () -> service(SecondOpinions.class).open(Locale.ENGLISH)))
                .isEmpty();
        assertThatThrownBy(() -> As.account(
                        stranger, elsewhere, () -> service(SecondOpinions.class).opinion(waiting.id(), Locale.ENGLISH)))
                .isInstanceOf(NotFoundException.class);
        as(first, () -> {
            service(SecondOpinions.class).takeBack(new GiveOpinion(waiting.id(), waiting.version(), null));
            return null;
        });
    }

    @Test
    default void whatWaitsIsTakenOnByOneOfficer() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        SettingView before = seats(first);
        change(first, before.step(), "16", "try");
        Opinion waiting = open(first).orElseThrow();
        assertThat(entry(first, waiting.id()))
                .as("on the list of who proposed it")
                .isEmpty();
        assertThat(entry(second, waiting.id()).orElseThrow().isFree()).isTrue();
        as(second, () -> {
            service(WorkList.class).take("desk/proposal", waiting.id());
            return null;
        });
        assertThat(entry(second, waiting.id()).orElseThrow().mine()).isTrue();
        assertThatThrownBy(() -> as(third, () -> {
                    service(WorkList.class).take("desk/proposal", waiting.id());
                    return null;
                }))
                .isInstanceOf(RefusedException.class);
        as(first, () -> {
            service(SecondOpinions.class).takeBack(new GiveOpinion(waiting.id(), waiting.version(), null));
            return null;
        });
        assertThat(entry(second, waiting.id()))
                .as("on the list when it is settled")
                .isEmpty();
        assertThatThrownBy(() -> as(second, () -> {
                    service(WorkList.class).take("desk/proposal", UUID.randomUUID());
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    default void whatWaitsIsGivenToAColleagueWhoMayDoItAndTheInquiryKnows() throws Exception {
        Viewer giver = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer colleague = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer analyst = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        UUID inquiry = As.account(analyst.account(), Set.of(Roles.SIGNED_IN), () -> service(Inquiries.class)
                .ask(new AskInquiry(InquiryKind.USE, "件名", "教えてください。")));
        assertThat(entry(giver.account(), inquiry).orElseThrow().isFree()).isTrue();

        assertThatThrownBy(() -> give(giver, inquiry, analyst.account()))
                .as("no officer of the desk")
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> give(giver, inquiry, null)).isInstanceOf(InvalidInputException.class);
        give(giver, inquiry, colleague.account());
        assertThat(entry(colleague.account(), inquiry).orElseThrow().mine()).isTrue();
        assertThat(as(giver.account(), () -> service(InquiryDesk.class).card(inquiry))
                        .assignedTo())
                .contains(colleague.account());
        assertThatThrownBy(() -> as(giver.account(), () -> {
                    service(WorkList.class).take("desk/inquiry", inquiry);
                    return null;
                }))
                .isInstanceOf(RefusedException.class);

        as(giver.account(), () -> {
            service(InquiryDesk.class).assign(inquiry, Optional.of(giver.account()));
            return null;
        });
        assertThat(entry(giver.account(), inquiry).orElseThrow().mine())
                .as("given on the inquiry’s own page")
                .isTrue();
        as(giver.account(), () -> {
            service(WorkList.class).giveBack("desk/inquiry", inquiry);
            return null;
        });
        assertThat(entry(colleague.account(), inquiry).orElseThrow().isFree()).isTrue();
    }

    private static void give(Viewer giver, UUID inquiry, UUID officer) throws Exception {
        as(giver.account(), () -> {
            service(WorkList.class).assign("desk/inquiry", inquiry, officer);
            return null;
        });
    }

    @Test
    default void whatTheListKeepsItselfPassesFromHandToHand() throws Exception {
        Viewer second = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer third = ViewerFixture.storedStaff(Group.CHIEF, Locale.JAPANESE);
        UUID first = UUID.randomUUID();
        SettingView before = seats(first);
        change(first, before.step(), "18", "try");
        Opinion waiting = open(first).orElseThrow();
        for (Viewer officer : new Viewer[] {second, third}) {
            as(second.account(), () -> {
                service(WorkList.class).assign("desk/proposal", waiting.id(), officer.account());
                return null;
            });
            assertThat(entry(officer.account(), waiting.id()).orElseThrow().mine())
                    .isTrue();
        }
        assertThat(entry(second.account(), waiting.id()).orElseThrow().takenBy())
                .isPresent();
        as(first, () -> {
            service(SecondOpinions.class).takeBack(new GiveOpinion(waiting.id(), waiting.version(), null));
            return null;
        });
    }

    private static Optional<WorkEntry> entry(UUID officer, UUID subject) throws Exception {
        return as(
                officer,
                () ->
                        service(WorkList.class)
                                .waiting(WorkFilter.ALL, Optional.empty(), Locale.ENGLISH)
                                .entries()
                                .stream()
                                .filter(one -> one.subject().equals(subject))
                                .findFirst());
    }

    @Test
    default void theLastOfManyChangesCountsAlsoAfterARollback() throws Exception {
        UUID first = UUID.randomUUID();
        SettingView before = seats(first);
        Transactions.rolledBack(() -> {
            try {
                change(first, before.step(), "17", "rolled back");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(open(first)).isEmpty();
        assertThat(seats(first).value()).isEqualTo(before.value());
    }

    @Test
    default void theReasonOfAChangeIsReadLikeEveryTextAndToldOfTogetherWithTheValue() {
        UUID officer = UUID.randomUUID();
        for (String reason : List.of("", "長".repeat(2_001), "見え\u0000ない", "逆\u202eさま")) {
            assertThatThrownBy(() -> as(officer, () -> service(ServiceSettings.class)
                            .change(new ChangeSetting("noroshi.work-days", 0, "no number", reason))))
                    .satisfies(wrong -> assertThat(ErrorTable.of(wrong).problems())
                            .extracting(InvalidInputException.Problem::field)
                            .containsExactly("value", "reason"));
        }
    }

    @Test
    default void theWordingOfAMailIsChangedWithoutLosingWhatIsFilledIn() throws Exception {
        UUID officer = UUID.randomUUID();
        String name = "noroshi.mail.accounts/id_notice_en";
        SettingView before = as(officer, () -> service(ServiceSettings.class).setting(name, Locale.ENGLISH));
        assertThat(before.value()).contains("${userId}");
        assertThatThrownBy(() -> as(officer, () -> service(ServiceSettings.class)
                        .change(new ChangeSetting(name, before.step(), "Your ID\n\nIt is a secret.", "shorter"))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> as(officer, () -> service(ServiceSettings.class)
                        .change(new ChangeSetting(name, before.step(), "only a subject of a mail", "shorter"))))
                .isInstanceOf(InvalidInputException.class);

        String other = before.value() + "\n\nThe desk is there on weekdays.";
        assertThat(as(officer, () -> service(ServiceSettings.class)
                        .change(new ChangeSetting(name, before.step(), other, "say when we are there"))))
                .isTrue();
        assertThat(as(officer, () -> service(ServiceSettings.class).setting(name, Locale.ENGLISH))
                        .value())
                .isEqualTo(other);
    }
}
