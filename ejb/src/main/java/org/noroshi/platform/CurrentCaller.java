package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Who calls, as the container knows it: the account's id and nothing more. Everything else about the account is read
 * fresh by those who need it.
 *
 * <p>Asks the server's security domain itself, because the standard {@code SecurityContext} knows callers of a web
 * request only, and the worker's threads call services too.
 */
@ApplicationScoped
public class CurrentCaller {

    /** The account that is signed in, if any. */
    public Optional<UUID> account() {
        return identity().flatMap(identity -> id(identity.getPrincipal().getName()));
    }

    /**
     * The account that is signed in.
     *
     * @throws NotSignedInException when there is none
     */
    public UUID requireAccount() {
        return account().orElseThrow(NotSignedInException::new);
    }

    /** Whether the caller has the capability (a constant of {@link Roles}). */
    public boolean may(String role) {
        return identity()
                .filter(identity -> identity.getRoles("ejb", true).contains(role))
                .isPresent();
    }

    private static Optional<SecurityIdentity> identity() {
        return Optional.ofNullable(SecurityDomain.getCurrent())
                .map(SecurityDomain::getCurrentSecurityIdentity)
                .filter(identity -> !identity.isAnonymous());
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }
}
