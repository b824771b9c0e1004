package org.noroshi.accounts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Standing;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Mode;
import org.noroshi.platform.Roles;

/**
 * What an account may do, as a pure function of the account, its contract's standing and the terms its owner has
 * acknowledged (articles 3, 11-2 and 14-2). Starts from nothing and adds what is proved.
 */
record Rights(Access access, Set<String> roles) {

    /** Why somebody may, or may not, come in. */
    enum Access {
        /** In, with everything the group has less what a restriction takes away. */
        OPEN,
        /** In, to set up a second factor and for nothing else. */
        SECOND_FACTOR_FIRST,
        /** In, to acknowledge the current terms and for the own account. */
        TERMS_FIRST,
        /** In, to see what is restricted and why, as long as a restriction of everything lasts. */
        SUSPENDED,
        /** Out, as long as the service is stopped. */
        STOPPED,
        /** Out: account or contract are not in force. */
        CLOSED
    }

    static Rights ofStaff(Group group) {
        return group.isStaff() ? new Rights(Access.OPEN, group.roles()) : closed();
    }

    @Enforces("A03")
    static Rights ofMember(Group group, Standing standing, boolean acknowledged) {
        if (!group.isMember() || !standing.contractInForce()) {
            return closed();
        }
        Grade restriction = standing.restriction();
        if (!restriction.mayRead()) {
            return new Rights(Access.SUSPENDED, Set.of(Roles.STANDING));
        }
        if (!acknowledged) {
            return new Rights(Access.TERMS_FIRST, Set.of(Roles.SIGNED_IN, Roles.SECURE, Roles.STANDING));
        }
        Set<String> roles = new HashSet<>(group.roles());
        if (!restriction.mayPost()) {
            roles.remove(Roles.POST);
        }
        if (!restriction.mayExport()) {
            roles.remove(Roles.EXPORT);
        }
        if (!restriction.mayAct()) {
            roles.remove(Roles.REPRESENT);
            roles.remove(Roles.ANSWER);
            roles.remove(Roles.EXPORT);
        }
        return new Rights(Access.OPEN, Set.copyOf(roles));
    }

    static Rights closed() {
        return new Rights(Access.CLOSED, Set.of());
    }

    /**
     * What is left to somebody who must have a second factor and has none: to set one up (article 17-1). Who may do
     * nothing at all but see why is not kept from that.
     */
    @Enforces("A17-1")
    Rights without(boolean secondFactorMissing) {
        return secondFactorMissing && roles.contains(Roles.SECURE)
                ? new Rights(Access.SECOND_FACTOR_FIRST, Set.of(Roles.SECURE))
                : this;
    }

    /**
     * What is left while the service runs in the mode (articles 10 and 11): nobody writes, and when it is stopped only the
     * officers are in, who look after it and let it run again.
     */
    Rights during(Mode mode, Group group) {
        if (mode.takesIn() || !isIn()) {
            return this;
        }
        if (mode.isStopped() && !group.isOfficer()) {
            return new Rights(Access.STOPPED, Set.of());
        }
        Set<String> left = new HashSet<>(roles);
        left.remove(Roles.POST);
        left.remove(Roles.REPRESENT);
        left.remove(Roles.ANSWER);
        left.remove(Roles.PUBLISH_ALERTS);
        return new Rights(access, Set.copyOf(left));
    }

    boolean isIn() {
        return access != Access.STOPPED && access != Access.CLOSED;
    }

    /** What to tell the owner who has proved to be the owner; empty when nothing stands in the way. */
    Optional<AccountsError> obstacle() {
        return switch (access) {
            case OPEN, SECOND_FACTOR_FIRST, TERMS_FIRST, SUSPENDED -> Optional.empty();
            case STOPPED -> Optional.of(AccountsError.ACCESS_STOPPED);
            case CLOSED -> Optional.of(AccountsError.ACCESS_ENDED);
        };
    }
}
