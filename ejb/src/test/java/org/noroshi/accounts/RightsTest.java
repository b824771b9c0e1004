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
        assertThat(rights.roles()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.STANDING);
        assertThat(rights.access()).isEqualTo(Rights.Access.TERMS_FIRST);
    }

    @Test
    @Tag("A11-2")
    void eachGradeTakesAwayWhatItSays() {
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.NONE), true)
                        .roles())
                .containsExactlyInAnyOrder(
                        Roles.SIGNED_IN,
                        Roles.STANDING,
                        Roles.READ,
                        Roles.POST,
                        Roles.BELONG,
                        Roles.EXPORT,
                        Roles.REPRESENT);
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.NO_POSTING), true)
                        .roles())
                .containsExactlyInAnyOrder(
                        Roles.SIGNED_IN, Roles.STANDING, Roles.READ, Roles.BELONG, Roles.EXPORT, Roles.REPRESENT);
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.READ_ONLY), true)
                        .roles())
                .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.STANDING, Roles.READ, Roles.BELONG);
        Rights suspended = Rights.ofMember(Group.LIAISON, standing(true, Grade.ALL), true);
        assertThat(suspended.roles()).containsExactly(Roles.STANDING);
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
                                Roles.SIGNED_IN, Roles.STANDING, Roles.READ, Roles.BELONG, Roles.EXPORT);
                assertThat(analyst.roles()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.READ);
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
        assertThat(Group.OBSERVER.roles()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.STATISTICS);
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
