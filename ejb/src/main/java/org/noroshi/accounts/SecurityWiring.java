package org.noroshi.accounts;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.noroshi.platform.StartCheck;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Finds out whether the server was told who guards this application (20-security.cli). A server that was not would serve
 * pages to nobody, or services to everybody; it does not start.
 */
@ApplicationScoped
class SecurityWiring implements StartCheck {

    private static final String REMEDY = "apply 20-security.cli, see wildfly-config/README.md";

    @Inject
    GuardedDoor door;

    protected SecurityWiring() {}

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (SecurityDomain.getCurrent() == null) {
            problems.add("The server gives this application no security domain; " + REMEDY);
        }
        try {
            door.open();
            problems.add("The server lets everybody call guarded services; " + REMEDY);
        } catch (EJBAccessException closedAsItMustBe) {
            return problems;
        }
        return problems;
    }
}
