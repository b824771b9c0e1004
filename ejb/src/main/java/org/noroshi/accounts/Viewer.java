package org.noroshi.accounts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Who looks, with the rights of this moment. Built anew for each request from account, contract, restrictions and terms
 * (article 3), never kept in a session. There is no null viewer: who is nobody may nothing.
 *
 * @param account the account's id; of {@link #nobody()} and {@link #system} an id that no account has
 * @param seat place among the member's users; empty for staff
 * @param organisation the member; empty for staff
 * @param roles constants of {@link org.noroshi.platform.Roles}, already less what terms or restrictions take away
 */
public record Viewer(
        UUID account,
        Optional<UUID> seat,
        Optional<UUID> organisation,
        Group group,
        Set<String> roles,
        Locale language) {

    private static final Logger LOG = Logger.getLogger(Viewer.class);
    private static final UUID NO_ACCOUNT = new UUID(0, 0);
    private static final Viewer NOBODY =
            new Viewer(NO_ACCOUNT, Optional.empty(), Optional.empty(), Group.NOBODY, Set.of(), Locale.JAPANESE);

    public Viewer {
        Objects.requireNonNull(account);
        Objects.requireNonNull(seat);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(group);
        Objects.requireNonNull(language);
        roles = Set.copyOf(roles);
    }

    /** Somebody without any right: not signed in, or not in good standing. */
    public static Viewer nobody() {
        return NOBODY;
    }

    /** The service itself, for jobs that work on behalf of nobody; the reason is logged. */
    public static Viewer system(String reason) {
        LOG.debugf("Reading as the system: %s", Objects.requireNonNull(reason));
        return new Viewer(
                NO_ACCOUNT, Optional.empty(), Optional.empty(), Group.SYSTEM, Group.SYSTEM.roles(), Locale.JAPANESE);
    }

    public boolean isNobody() {
        return group == Group.NOBODY;
    }

    /** A user of a member whose contract is in force. */
    public boolean isMember() {
        return group.isMember();
    }

    /** Somebody of the service's own staff. */
    public boolean isStaff() {
        return group.isStaff();
    }

    /** The same viewer with those of the rights that are among these. */
    Viewer within(Set<String> allowed) {
        Set<String> left = new HashSet<>(roles);
        left.retainAll(allowed);
        return new Viewer(account, seat, organisation, group, left, language);
    }

    /** Whether the viewer has the capability (a constant of {@link org.noroshi.platform.Roles}) at this moment. */
    public boolean may(String role) {
        return roles.contains(role);
    }
}
