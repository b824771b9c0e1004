package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/**
 * Tells owners of sign-ins that may not be theirs: in a browser that is not known yet (article 16-3), and from a network
 * far from one where the account is in use at the same time (article 14-1).
 */
@ApplicationScoped
class Devices {

    private static final String PURPOSE = "accounts/device";
    /** For how many months a browser is known after it was used last. */
    private static final int MONTHS = 13;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject
    KnownDevices rows;

    @Inject
    Doorstep doorstep;

    @Inject
    NewDeviceMail newDevice;

    @Inject
    TwoPlaces twoPlaces;

    @Inject
    Sessions sessions;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Devices() {}

    /** Notes the sign-in that is about to be opened. About the first one ever, nothing is to be told. */
    @Enforces("A16-3")
    void signingIn(Account account, String browser, boolean first) {
        Instant now = clock.instant();
        rows.removeBefore(now);
        String tag = seal.tag(PURPOSE, account.id(), doorstep.device());
        boolean known = rows.find(tag).isPresent();
        if (!known && !first) {
            newDevice.leave(
                    account.id(),
                    Map.of(
                            "browser", browser,
                            "place", doorstep.place().name(),
                            "when", WHEN.format(TimeSource.coarse(now).atZone(TimeSource.JAPAN))));
        }
        rows.find(tag)
                .ifPresentOrElse(
                        row -> row.keepUntil(keptUntil(now)),
                        () -> rows.add(new KnownDevice(tag, tag(account.id()), keptUntil(now))));
        flagDistance(account);
    }

    @Enforces("A14-1")
    private void flagDistance(Account account) {
        Place here = doorstep.place();
        if (sessions.places(account.id()).stream().anyMatch(here::isFarFrom)) {
            twoPlaces.tell(account);
        }
    }

    void gone(@Observes AccountEnded event) {
        forget(event.account());
    }

    /** Whatever signs in next is new. */
    void forget(UUID account) {
        rows.removeOf(tag(account));
    }

    private static Instant keptUntil(Instant now) {
        return YearMonth.from(now.atZone(TimeSource.JAPAN))
                .plusMonths(MONTHS)
                .atDay(1)
                .atStartOfDay(TimeSource.JAPAN)
                .toInstant();
    }

    private String tag(UUID account) {
        return seal.tag(PURPOSE, account);
    }
}
