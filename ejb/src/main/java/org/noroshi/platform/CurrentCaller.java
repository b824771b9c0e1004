package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * Who calls, as the container knows it: the account's id and nothing more. Everything else about the account is read
 * fresh by those who need it.
 */
@ApplicationScoped
public class CurrentCaller {

    @Inject
    SecurityContext security;

    /** The account that is signed in, if any. */
    public Optional<UUID> account() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(principal.getName()));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
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
        return security.isCallerInRole(role);
    }
}
