package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Standing;
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
        assertThat(rights.roles()).containsExactly(Roles.SIGNED_IN);
        assertThat(rights.access()).isEqualTo(Rights.Access.TERMS_FIRST);
    }

    @Test
    @Tag("A11-2")
    void eachGradeTakesAwayWhatItSays() {
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.NONE), true)
                        .roles())
                .containsExactlyInAnyOrder(
                        Roles.SIGNED_IN, Roles.READ, Roles.POST, Roles.BELONG, Roles.EXPORT, Roles.REPRESENT);
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.NO_POSTING), true)
                        .roles())
                .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.READ, Roles.BELONG, Roles.EXPORT, Roles.REPRESENT);
        assertThat(Rights.ofMember(Group.LIAISON, standing(true, Grade.READ_ONLY), true)
                        .roles())
                .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.READ, Roles.BELONG);
        Rights suspended = Rights.ofMember(Group.LIAISON, standing(true, Grade.ALL), true);
        assertThat(suspended.roles()).isEmpty();
        assertThat(suspended.obstacle()).contains(AccountsError.ACCESS_SUSPENDED);
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
