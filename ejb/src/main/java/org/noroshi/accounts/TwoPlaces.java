package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/**
 * An account is in use from two distant networks at once: two people may share it (article 14-1). Its owner is told at
 * once, once a day at most. The liaison of the hospital is told the next morning and without a time, because when a
 * colleague was here is nobody's business (article 18-5).
 */
@ApplicationScoped
class TwoPlaces {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    TwoPlacesMail toOwner;

    @Inject
    TwoPlacesLiaisonMail toLiaison;

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected TwoPlaces() {}

    @Enforces("A14-1")
    void tell(Account account) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(TimeSource.JAPAN).toLocalDate();
        boolean told = !toOwner.leaveOnce(account.id(), Map.of(), seal.tag("accounts/two-places", account.id(), today));
        if (!told) {
            Instant morning =
                    today.plusDays(1).atTime(MORNING).atZone(TimeSource.JAPAN).toInstant();
            account.seat()
                    .flatMap(seats::holder)
                    .filter(holder -> !holder.liaison())
                    .ifPresent(holder -> liaison(holder)
                            .ifPresent(liaison ->
                                    toLiaison.leaveNotBefore(liaison, Map.of("name", holder.name()), morning)));
        }
    }

    private java.util.Optional<UUID> liaison(SeatHolder colleague) {
        return seats.holders(colleague.contract()).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .flatMap(holder -> accounts.ofSeat(holder.seat()))
                .map(Account::id);
    }
}
