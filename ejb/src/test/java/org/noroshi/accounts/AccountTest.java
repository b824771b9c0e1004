package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.platform.RefusedException;

@DisplayName("アカウント")
class AccountTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant END = Instant.parse("2027-03-31T15:00:00Z");

    static Stream<Arguments> everyStep() {
        return Stream.of(AccountState.values())
                .flatMap(from -> Stream.of(AccountState.ACTIVE, AccountState.FROZEN, AccountState.ENDED)
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void anAccountGoesOnlyTheWaysOfTheTable(AccountState from, AccountState to) {
        Account account = in(from);
        if (Account.WAYS.get(from).contains(to)) {
            go(account, to);
            assertThat(account.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> go(account, to))
                    .isInstanceOfSatisfying(
                            RefusedException.class, e -> assertThat(e.code()).isEqualTo(AccountsError.ACCOUNT_STATE));
            assertThat(account.state()).isEqualTo(from);
        }
    }

    @Test
    void theTableKnowsEveryStateAndNoWayLeadsBackToTheInvitation() {
        assertThat(Account.WAYS).containsOnlyKeys(AccountState.values());
        assertThat(Account.WAYS.values()).noneMatch(ways -> ways.contains(AccountState.INVITED));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountState.class,
            names = {"INVITED", "FROZEN", "ENDED"})
    @Tag("A07")
    void onlyWhoSetAPasswordCanChangeIt(AccountState state) {
        assertThatThrownBy(() -> in(state).changePassword("hash")).isInstanceOf(RefusedException.class);
    }

    @Test
    void anEndedAccountKeepsItsUserIdAndNothingThatOpensIt() {
        Account account = in(AccountState.ENDED);
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.userId()).isNotBlank();
        assertThat(account.isGoodAt(Instant.EPOCH)).isFalse();
    }

    @Test
    @Tag("A17-3")
    void aFrozenAccountIsOpenedByNothingAndNotActivatedAsIfItWereNew() {
        Account account = in(AccountState.FROZEN);
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.isGoodAt(Instant.EPOCH)).isFalse();
        assertThatThrownBy(() -> account.activate("hash")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> in(AccountState.INVITED).thaw("hash")).isInstanceOf(RefusedException.class);
        account.thaw("another");
        assertThat(account.isGoodAt(Instant.EPOCH)).isTrue();
    }

    @Test
    void staffIsInUntilItsLastSecondAndNotAfter() {
        Account account = staff();
        account.activate("hash");
        assertThat(account.isGoodAt(END.minusNanos(1))).isTrue();
        assertThat(account.isGoodAt(END)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Group.class,
            names = {"LIAISON", "USER", "SYSTEM", "NOBODY"})
    void onlyGroupsOfTheStaffAreGivenToStaff(Group group) {
        assertThatThrownBy(() ->
                        Account.forStaff(UserId.next(RANDOM), group, "名前", END, "a@desk.example", Locale.JAPANESE))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A07")
    void userIdsAreRandomAndHaveNothingThatIsTakenForSomethingElse() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(UserId.next(RANDOM).value());
        }
        assertThat(ids).hasSizeGreaterThan(998);
        assertThat(ids)
                .allMatch(
                        id -> id.matches("nrs-[2-9a-z]{6}") && !id.substring(4).matches(".*[01ilou].*"));
        assertThatThrownBy(() -> new UserId("nrs-000001")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Account in(AccountState state) {
        Account account = Account.forSeat(UserId.next(RANDOM), UUID.randomUUID(), "a@h.example", Locale.JAPANESE);
        switch (state) {
            case INVITED -> {}
            case ACTIVE -> account.activate("hash");
            case FROZEN -> {
                account.activate("hash");
                account.freeze();
            }
            case ENDED -> account.end();
        }
        return account;
    }

    private static void go(Account account, AccountState to) {
        switch (to) {
            case ACTIVE -> {
                if (account.state() == AccountState.FROZEN) {
                    account.thaw("hash");
                } else {
                    account.activate("hash");
                }
            }
            case FROZEN -> account.freeze();
            default -> account.end();
        }
    }

    private static Account staff() {
        return Account.forStaff(UserId.next(RANDOM), Group.SECRETARIAT, "名前", END, "a@desk.example", Locale.JAPANESE);
    }
}
