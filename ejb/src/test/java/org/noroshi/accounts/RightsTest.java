package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Standing;
import org.noroshi.platform.Mode;
import org.noroshi.platform.Roles;

@DisplayName("いまの権限")
class RightsTest {

    @ParameterizedTest
    @EnumSource(Grade.class)
    @Tag("A03")
    void withoutAContractInForceThereIsNothing(Grade grade) {
        Rights rights = Rights.ofMember(Group.LIAISON, standing(false, grade), true);
        assertThat(rights.roles()).isEmpty();
        assertThat(rights.access()).isEqualTo(Rights.Access.CLOSED);
    }

    @Test
    @Tag("A03")
    void aSeatThatIsGoneHasNothing() {
        assertThat(Rights.ofMember(Group.USER, Standing.none(), true).roles()).isEmpty();
    }

    @Test
    @Tag("A03")
    @Tag("A14-2")
    void withoutTheCurrentTermsThereIsTheirAcknowledgementOnly() {
        Rights rights = Rights.ofMember(Group.LIAISON, standing(true, Grade.NONE), false);
        assertThat(rights.roles()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.SECURE, Roles.STANDING);
        assertThat(rights.access()).isEqualTo(Rights.Access.TERMS_FIRST);
    }

    @Test
    @Tag("A11-2")
    void eachGradeTakesAwayWhatItSays() {
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.NONE), true)
                        .roles())
                .containsExactlyInAnyOrder(
                        Roles.SIGNED_IN,
                        Roles.SECURE,
                        Roles.STANDING,
                        Roles.READ,
                        Roles.EXPORT,
                        Roles.POST,
                        Roles.BELONG,
                        Roles.ANSWER,
                        Roles.REPRESENT);
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.NO_POSTING), true)
                        .roles())
                .containsExactlyInAnyOrder(
                        Roles.SIGNED_IN,
                        Roles.SECURE,
                        Roles.STANDING,
                        Roles.READ,
                        Roles.BELONG,
                        Roles.ANSWER,
                        Roles.REPRESENT);
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.READ_ONLY), true)
                        .roles())
                .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.SECURE, Roles.STANDING, Roles.READ, Roles.BELONG);
        Rights suspended = Rights.ofMember(Group.LIAISON, standing(true, Grade.ALL), true);
        assertThat(suspended.roles()).containsExactly(Roles.STANDING);
    }

    @Test
    @Tag("A11-2")
    void thePrintedMatrixIsWhatTheCodeTakesAway() {
        assertThat(GradeMatrix.rows())
                .extracting(row -> List.of(row.standing(), row.read(), row.act(), row.post(), row.export()))
                .containsExactly(
                        List.of(true, true, true, true, true),
                        List.of(true, true, true, true, false),
                        List.of(true, true, true, false, false),
                        List.of(true, true, false, false, false),
                        List.of(true, false, false, false, false));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    @Tag("A10-2")
    @Tag("A11-1")
    @Tag("A11-3")
    void eachModeTakesAwayWhatItSays(Mode mode) {
        Rights liaison =
                Rights.ofMember(Group.LIAISON, standing(true, Grade.NONE), true).during(mode, Group.LIAISON);
        Rights officer = Rights.ofStaff(Group.SECRETARIAT).during(mode, Group.SECRETARIAT);
        Rights analyst = Rights.ofStaff(Group.ANALYST).during(mode, Group.ANALYST);
        switch (mode) {
            case NORMAL -> {
                assertThat(liaison.roles()).isEqualTo(Group.LIAISON.roles());
                assertThat(officer.roles()).isEqualTo(Group.SECRETARIAT.roles());
            }
            case READ_ONLY -> {
                assertThat(liaison.roles())
                        .containsExactlyInAnyOrder(
                                Roles.SIGNED_IN, Roles.SECURE, Roles.STANDING, Roles.READ, Roles.EXPORT, Roles.BELONG);
                assertThat(analyst.roles())
                        .containsExactlyInAnyOrder(
                                Roles.SIGNED_IN, Roles.SECURE, Roles.READ, Roles.EXPORT, Roles.ALERT_DRAFTS);
                assertThat(officer.roles()).contains(Roles.OPERATE, Roles.DESK).doesNotContain(Roles.POST);
            }
            default -> {
                for (Rights outside : List.of(liaison, analyst)) {
                    assertThat(outside.roles()).isEmpty();
                    assertThat(outside.isIn()).isFalse();
                    assertThat(outside.obstacle()).contains(AccountsError.ACCESS_STOPPED);
                }
                assertThat(officer.roles()).contains(Roles.OPERATE).doesNotContain(Roles.POST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    @Tag("A17-1")
    void whoMustHaveASecondFactorAndHasNoneMaySetOneUpAndNothingElse(Group group) {
        Rights rights =
                group.isStaff() ? Rights.ofStaff(group) : Rights.ofMember(group, standing(true, Grade.NONE), true);
        if (rights.isIn()) {
            assertThat(rights.without(true).roles()).containsExactly(Roles.SECURE);
            assertThat(rights.without(true).access()).isEqualTo(Rights.Access.SECOND_FACTOR_FIRST);
            assertThat(rights.without(true).obstacle()).isEmpty();
            assertThat(rights.without(false)).isEqualTo(rights);
        } else {
            assertThat(rights.without(true)).isEqualTo(rights);
        }
    }

    @Test
    @Tag("A17-1")
    void whoMayDoNothingButSeeWhyDoesNotNeedOneForThat() {
        Rights suspended = Rights.ofMember(Group.LIAISON, standing(true, Grade.ALL), true);
        assertThat(suspended.without(true)).isEqualTo(suspended);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "0, false, false, false",
        "1, true, false, false",
        "2, true, true, false",
        "3, true, true, true"
    })
    @Tag("A17-1")
    void theSettingSaysOfWhomASecondFactorIsDemanded(int demand, boolean staff, boolean liaison, boolean user) {
        assertThat(SecondFactorSettings.demandedOf(Group.SECRETARIAT, demand)).isEqualTo(staff);
        assertThat(SecondFactorSettings.demandedOf(Group.OBSERVER, demand)).isEqualTo(staff);
        assertThat(SecondFactorSettings.demandedOf(Group.LIAISON, demand)).isEqualTo(liaison);
        assertThat(SecondFactorSettings.demandedOf(Group.USER, demand)).isEqualTo(user);
        assertThat(SecondFactorSettings.demandedOf(Group.NOBODY, demand)).isFalse();
        assertThat(SecondFactorSettings.demandedOf(Group.SYSTEM, demand)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void noModeGivesBackWhatARestrictionHasTaken(Mode mode) {
        for (Grade grade : Grade.values()) {
            Rights restricted = Rights.ofMember(Group.LIAISON, standing(true, grade), true);
            assertThat(restricted.roles())
                    .containsAll(restricted.during(mode, Group.LIAISON).roles());
        }
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void aGroupGetsNothingByTheOtherDoor(Group group) {
        if (!group.isStaff()) {
            assertThat(Rights.ofStaff(group).roles()).isEmpty();
        }
        if (!group.isMember()) {
            assertThat(Rights.ofMember(group, standing(true, Grade.NONE), true).roles())
                    .isEmpty();
        }
    }

    @Test
    void noMemberHasARightOfTheDeskAndNoProgramMoreThanTheBoard() {
        assertThat(Group.LIAISON.roles())
                .doesNotContain(Roles.DESK, Roles.ADMIT, Roles.RESTRICT, Roles.MANAGE_STAFF, Roles.OPERATE);
        assertThat(Group.ANALYST.roles()).doesNotContain(Roles.DESK, Roles.ADMIT, Roles.RESTRICT);
        assertThat(Group.OBSERVER.roles()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.SECURE, Roles.STATISTICS);
        assertThat(Group.NOBODY.roles()).isEmpty();
        assertThat(AccessTokenReader.RIGHTS).containsExactlyInAnyOrder(Roles.READ, Roles.POST);
    }

    @Test
    void aViewerWithinFewerRightsHasNoneOfItsOwnAccord() {
        Viewer observer = new Viewer(
                UUID.randomUUID(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Group.OBSERVER,
                Group.OBSERVER.roles(),
                java.util.Locale.JAPANESE);
        assertThat(observer.within(AccessTokenReader.RIGHTS).roles()).isEmpty();
        assertThat(Viewer.nobody().roles()).isEmpty();
    }

    private static Standing standing(boolean inForce, Grade grade) {
        return new Standing(inForce, grade, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }
}
