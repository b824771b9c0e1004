package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Takes a step for somebody who has asked for it and is not there, with the rights that the account has at this moment and
 * no other. A test lists who may use this.
 */
@ApplicationScoped
public class OnBehalf {

    @Inject
    ViewerOfRequest request;

    protected OnBehalf() {}

    /**
     * What the step gives; whoever calls is who it was before, whatever happens.
     *
     * @param roles that the account has at this moment
     * @throws IllegalStateException when the step fails with anything but a runtime exception
     */
    public <T> T of(UUID account, Set<String> roles, Callable<T> step) {
        Optional<Viewer> caller = request.kept();
        try {
            request.forgetIfAny();
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(new NamePrincipal(account.toString()))
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                    .runAs(step);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException("The step could not be taken", e);
        } finally {
            request.forgetIfAny();
            caller.ifPresent(request::keep);
        }
    }
}
