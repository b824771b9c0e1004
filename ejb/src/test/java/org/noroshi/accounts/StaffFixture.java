package org.noroshi.accounts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Roles;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** Somebody of the staff who has just set a password, in the container. */
final class StaffFixture {

    /** Who it is, and the cookie of the first session. */
    record Member(UUID account, String mail, String cookie) {}

    private StaffFixture() {}

    static Member active(Group group) throws Exception {
        String mail = "s" + UUID.randomUUID().toString().replace("-", "") + "@desk.example.jp";
        LocalDate lastDay =
                LocalDate.ofInstant(bean(Clock.class).instant(), ZoneOffset.UTC).plusDays(30);
        UUID account = As.account(UUID.randomUUID(), Set.of(Roles.MANAGE_STAFF), () -> bean(Staff.class)
                .invite(new InviteStaff("見本 花子", mail, group, lastDay, Locale.JAPANESE)));
        SignedIn in = bean(Activation.class)
                .setPassword(new SetPassword(
                        token(account),
                        AccountsScenarios.PASSWORD,
                        AccountsScenarios.PASSWORD,
                        "2001:db8:78::1",
                        "Firefox/1"));
        return new Member(account, mail, in.cookie());
    }

    /** What stands in the newest mail with a link for the account. */
    static String token(UUID account) throws Exception {
        return Transactions.call(() -> {
            UUID link = bean(OneTimeLinks.class).ofAccount(account).get(0).id();
            Letter letter = bean(ActivationLink.class)
                    .letters(Json.createObjectBuilder()
                            .add("link", link.toString())
                            .build())
                    .get(0);
            return letter.values().get("link").replaceFirst(".*token=", "");
        });
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
