package org.noroshi.approval;

import java.util.concurrent.Callable;
import org.noroshi.accounts.Viewer;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Publishes for whoever has sent it, with the rights that the account has at this moment, no other, and no fresh proof. The
 * only step that may be taken like that is the one that its writer has asked for.
 */
final class OnBehalf {

    private OnBehalf() {}

    static <T> T of(Viewer writer, Callable<T> step) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(new NamePrincipal(writer.account().toString()))
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(writer.roles())))
                    .runAs(step);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException("What was approved could not be published", e);
        }
    }
}
