package org.noroshi.sample;

import static org.noroshi.platform.Roles.PROVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.noroshi.accounts.Viewers;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Lets an invented person take a step, with the rights that their account has at that moment and no other. */
@ApplicationScoped
class ActingAs {

    @Inject
    Viewers viewers;

    <T> T account(UUID account, Callable<T> step) {
        try {
            Set<String> roles = new HashSet<>(viewers.of(account).roles());
            roles.add(PROVED);
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(new NamePrincipal(account.toString()))
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                    .runAs(step);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The sample world could not be made", e);
        }
    }
}
