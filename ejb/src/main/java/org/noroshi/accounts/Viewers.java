package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.membership.Standing;
import org.noroshi.membership.Standings;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ServiceModes;
import org.noroshi.terms.ConsentSubject;
import org.noroshi.terms.TermsLibrary;

/**
 * Builds who looks, fresh from the database: a suspended hospital, an ended account or a new version of the terms count
 * at the next request (article 3). Within one request the answer is the same.
 */
@ApplicationScoped
public class Viewers {

    @Inject
    CurrentCaller caller;

    @Inject
    ViewerOfRequest request;

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    Standings standings;

    @Inject
    TermsLibrary terms;

    @Inject
    ServiceModes modes;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Clock clock;

    protected Viewers() {}

    /** Who calls; {@link Viewer#nobody()} when nobody is signed in, or not in good standing. */
    public Viewer current() {
        return caller.account().map(this::ofRequest).orElseGet(Viewer::nobody);
    }

    /** What the account may do at this moment; {@link Viewer#nobody()} when nothing. */
    public Viewer of(UUID account) {
        return viewer(account, found -> read(found, modes.now().mode()));
    }

    /**
     * What the account may do when the service runs again. Mails ask this: they wait while it is stopped, and none is lost
     * because it was asked for just then. Nor does who still has to set up a second factor miss any.
     */
    Viewer whenRunning(UUID account) {
        Mode mode = modes.now().mode();
        return viewer(account, found -> read(found, mode.holdsMail() ? Mode.NORMAL : mode, group -> false));
    }

    private Viewer viewer(UUID account, Function<Account, Reading> reading) {
        return accounts.find(account).map(reading).map(Reading::viewer).orElseGet(Viewer::nobody);
    }

    /** {@link #of}, read once for the request under way. */
    Viewer ofRequest(UUID account) {
        return request.viewer(account, this::of);
    }

    /** What the account may do, and why. */
    Rights rights(Account account) {
        return read(account, modes.now().mode()).rights();
    }

    private record Reading(Rights rights, Viewer viewer) {}

    private Reading read(Account account, Mode mode) {
        return read(account, mode, group -> secondFactors.isMissing(account.id(), group));
    }

    private Reading read(Account account, Mode mode, Predicate<Group> unsecured) {
        if (!account.isGoodAt(clock.instant())) {
            return new Reading(Rights.closed(), Viewer.nobody());
        }
        if (account.staffGroup().isPresent()) {
            Group group = account.staffGroup().get();
            return reading(
                    account,
                    group,
                    Rights.ofStaff(group).without(unsecured.test(group)).during(mode, group),
                    Optional.empty());
        }
        UUID seat = account.seat().orElseThrow();
        Standing standing = standings.of(seat);
        Group group = seats.holder(seat).map(SeatHolder::liaison).orElse(false) ? Group.LIAISON : Group.USER;
        Rights rights =
                Rights.ofMember(group, standing, terms.hasAcceptedCurrent(ConsentSubject.account(account.id())));
        return reading(
                account,
                group,
                rights.without(unsecured.test(group)).during(mode, group),
                Optional.ofNullable(standing.organisation()));
    }

    private static Reading reading(Account account, Group group, Rights rights, Optional<UUID> organisation) {
        Viewer viewer = rights.isIn()
                ? new Viewer(account.id(), account.seat(), organisation, group, rights.roles(), account.language())
                : Viewer.nobody();
        return new Reading(rights, viewer);
    }
}
