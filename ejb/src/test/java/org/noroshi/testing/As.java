package org.noroshi.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls a service in the container as an account with given capabilities, as the sign-in would have established it. */
public final class As {

    private As() {}

    /** What the step gives when the account with these roles takes it. */
    public static <T> T account(UUID account, Set<String> roles, Callable<T> step) throws Exception {
        SecurityIdentity identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(account.toString()))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        return identity.runAs(step);
    }
}
