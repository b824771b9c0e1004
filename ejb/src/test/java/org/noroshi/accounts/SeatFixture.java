package org.noroshi.accounts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.noroshi.platform.Roles;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** People in seats as they really are: with an account that was made for the seat, and a password of their own. */
public final class SeatFixture {

    private SeatFixture() {}

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** The account that was made for the seat. */
    public static UUID accountOf(UUID seat) throws Exception {
        return Transactions.call(
                () -> bean(Accounts.class).ofSeat(seat).orElseThrow().id());
    }

    public static boolean hasAccount(UUID seat) throws Exception {
        return Transactions.call(() -> bean(Accounts.class).ofSeat(seat).isPresent());
    }

    /** The owner has set a password by the mailed link and acknowledged the terms. */
    public static UUID activated(UUID seat) throws Exception {
        UUID account = accountOf(seat);
        UUID link = Transactions.call(
                () -> bean(OneTimeLinks.class).ofAccount(account).get(0).id());
        String token = Transactions.call(() -> bean(ActivationLink.class)
                .letters(Json.createObjectBuilder().add("link", link.toString()).build())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", ""));
        bean(Activation.class)
                .setPassword(new SetPassword(
                        token, AccountsScenarios.PASSWORD, AccountsScenarios.PASSWORD, "192.0.2.9", "Edg/1 Windows"));
        As.account(account, Set.of(Roles.SIGNED_IN), () -> {
            PublishedTerms terms = bean(Acknowledgement.class).current();
            bean(Acknowledgement.class).acknowledge(terms.versionId(), terms.hash(), "192.0.2.9");
            return null;
        });
        return account;
    }

    /** What the step gives when the person in this seat takes it, with the rights that person has at this moment. */
    public static <T> T as(UUID seat, Callable<T> step) throws Exception {
        UUID account = accountOf(seat);
        return As.account(account, roles(account), step);
    }

    /** What the account may do at this moment. */
    public static Set<String> roles(UUID account) throws Exception {
        return Transactions.call(() -> bean(Viewers.class).of(account).roles());
    }

    /** Signs the person in and gives the cookie of the session. */
    public static SignedIn signIn(String mail) {
        return bean(SignIn.class).signIn(new SignInRequest(mail, AccountsScenarios.PASSWORD, "198.51.100.7", ""));
    }

    /** A token for a program of the account's owner. */
    public static String token(UUID account) throws Exception {
        Viewer owner = Transactions.call(() -> bean(Viewers.class).of(account));
        return As.account(account, owner.roles(), () -> bean(AccessTokens.class)
                        .make(new MakeToken(
                                "監視",
                                TokenPurpose.OWN_DEFENCE,
                                LocalDate.ofInstant(bean(Clock.class).instant(), ZoneOffset.UTC)
                                        .plusDays(3))))
                .secret();
    }

    /** Whether a program still gets in with this token. */
    public static boolean opens(String token) throws Exception {
        return Transactions.call(
                () -> bean(AccessTokenReader.class).viewer(token).isPresent());
    }

    /** Whether the session of this cookie still leads to the board. */
    public static boolean reads(SignedIn session) throws Exception {
        return Transactions.call(() -> bean(Sessions.class)
                .find(session.cookie())
                .map(found -> bean(Viewers.class).of(found.account()).may(Roles.READ))
                .orElse(false));
    }

    /** Whether the session of this cookie still opens anything. */
    public static boolean isIn(SignedIn session) throws Exception {
        return Transactions.call(() -> bean(Sessions.class)
                .find(session.cookie())
                .map(found -> !bean(Viewers.class).of(found.account()).isNobody())
                .orElse(false));
    }
}
