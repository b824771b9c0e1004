package org.noroshi.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls a service in the container as an account with given capabilities, as the sign-in would have established it a
 * moment ago: what asks for a fresh proof ({@code StepUp}) goes through.
 */
public final class As {

    private As() {}

    /** What the step gives when the account with these roles takes it. */
    public static <T> T account(UUID account, Set<String> roles, Callable<T> step) throws Exception {
        Set<String> proved = new HashSet<>(roles);
        proved.add(org.noroshi.platform.Roles.PROVED);
        return run(account, proved, step);
    }

    /** The same, when the account has proved nothing for a while: what asks for a fresh proof is refused. */
    public static <T> T longSignedIn(UUID account, Set<String> roles, Callable<T> step) throws Exception {
        return run(account, roles, step);
    }

    private static <T> T run(UUID account, Set<String> roles, Callable<T> step) throws Exception {
        SecurityIdentity identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(account.toString()))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        return identity.runAs(step);
    }
}
