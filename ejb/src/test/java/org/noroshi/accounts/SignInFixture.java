package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;

/** Coming in by the steps that there are, and what is said when it does not work. */
final class SignInFixture {

    private static final String BROWSER = "Firefox/140.0 Windows";

    private SignInFixture() {}

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static Instant now() {
        return bean(Clock.class).instant();
    }

    /** A network that no other scenario comes from. */
    static String network() {
        return "2001:db8:" + Integer.toHexString((int) (Math.random() * 0xffff)) + ":"
                + Integer.toHexString((int) (Math.random() * 0xffff)) + "::1";
    }

    /** The first step, for whom {@link StaffFixture} has made. */
    static SignedIn password(String mail) {
        return bean(SignIn.class).signIn(new SignInRequest(mail, AccountsScenarios.PASSWORD, network(), BROWSER));
    }

    /** The second step with a code, whatever kind of code. */
    static SignedIn code(SignedIn halfWay, String code) {
        return bean(SignIn.class).giveCode(new GiveCode(halfWay.cookie(), code, network(), BROWSER));
    }

    static void assertRefused(ErrorCode code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    static void assertWrong(ErrorCode code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems())
                .extracting(InvalidInputException.Problem::code)
                .containsExactly(code));
    }
}
