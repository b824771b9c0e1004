package org.noroshi.accounts;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.noroshi.platform.Roles;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** Viewers of all sorts, and calling services as one of them, without the whole way from application to sign-in. */
public final class ViewerFixture {

    private ViewerFixture() {}

    /** A user of some member in good standing. */
    public static Viewer user() {
        return member(Group.USER.roles());
    }

    /** A user whose hospital may read and not write. */
    public static Viewer readOnlyUser() {
        return member(Group.USER.roles().stream()
                .filter(role -> !role.equals(Roles.POST))
                .collect(Collectors.toSet()));
    }

    /** A user who is signed in and has lost everything else: suspended, or without acknowledged terms. */
    public static Viewer suspendedUser() {
        return member(Set.of(Roles.SIGNED_IN));
    }

    public static Viewer officer() {
        return staff(Group.SECRETARIAT);
    }

    public static Viewer analyst() {
        return staff(Group.ANALYST);
    }

    public static Viewer observer() {
        return staff(Group.OBSERVER);
    }

    /** The same viewer with other rights. */
    public static Viewer with(Viewer viewer, Set<String> roles) {
        return new Viewer(
                viewer.account(), viewer.seat(), viewer.organisation(), viewer.group(), roles, viewer.language());
    }

    /** A staff account that is really there, with a mail address, for what is sent. */
    public static Viewer storedStaff(Group group, Locale language) throws Exception {
        return Transactions.call(() -> {
            Accounts accounts = CDI.current().select(Accounts.class).get();
            Account account = Account.forStaff(
                    accounts.freeUserId(),
                    group,
                    "Fixture",
                    Instant.now().plus(Duration.ofDays(365)),
                    UUID.randomUUID() + "@staff.example",
                    language);
            account.activate("no password opens this");
            accounts.addNew(account);
            return new Viewer(
                    account.id(), Optional.empty(), Optional.empty(), group, group.roles(), account.language());
        });
    }

    /** The account is ended, with all that goes with it. */
    public static void leaves(Viewer viewer) throws Exception {
        Transactions.call(() -> {
            AccountClosing closing = CDI.current().select(AccountClosing.class).get();
            closing.end(CDI.current()
                    .select(Accounts.class)
                    .get()
                    .find(viewer.account())
                    .orElseThrow());
            return null;
        });
    }

    /** The account's row alone is ended. */
    public static void end(Viewer viewer) throws Exception {
        Transactions.call(() -> CDI.current()
                .select(Accounts.class)
                .get()
                .find(viewer.account())
                .orElseThrow()
                .end());
    }

    /** What the step gives when this viewer takes it. */
    public static <T> T as(Viewer viewer, Callable<T> step) throws Exception {
        return As.account(viewer.account(), viewer.roles(), () -> asking(viewer, step));
    }

    /** The same, when the viewer has proved nothing for a while. */
    public static <T> T longSignedIn(Viewer viewer, Callable<T> step) throws Exception {
        return As.longSignedIn(viewer.account(), viewer.roles(), () -> asking(viewer, step));
    }

    private static <T> T asking(Viewer viewer, Callable<T> step) throws Exception {
        return inRequest(() -> {
            CDI.current().select(ViewerOfRequest.class).get().keep(viewer);
            return step.call();
        });
    }

    private static <T> T inRequest(Callable<T> step) throws Exception {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean opened = request.activate();
        try {
            return step.call();
        } finally {
            if (opened) {
                deactivate(request);
            }
        }
    }

    private static void deactivate(RequestContextController request) {
        try {
            request.deactivate();
        } catch (ContextNotActiveException gone) {
            throw new IllegalStateException("The request ended before its step", gone);
        }
    }

    private static Viewer member(Set<String> roles) {
        return new Viewer(
                UUID.randomUUID(),
                Optional.of(UUID.randomUUID()),
                Optional.of(UUID.randomUUID()),
                Group.USER,
                roles,
                Locale.JAPANESE);
    }

    private static Viewer staff(Group group) {
        return new Viewer(UUID.randomUUID(), Optional.empty(), Optional.empty(), group, group.roles(), Locale.JAPANESE);
    }
}
