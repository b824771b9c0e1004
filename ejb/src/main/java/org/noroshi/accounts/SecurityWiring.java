package org.noroshi.accounts;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.management.AttributeNotFoundException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.noroshi.platform.StartCheck;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Finds out whether the server was told who guards this application (20-security.cli). A server that was not would serve
 * pages to nobody, or services to everybody; it does not start.
 *
 * <p>What the application can try, it tries: whether a guarded service is closed. What shows at the first sign-in only is
 * read from the server's own description of itself, where the server offers one.
 */
@ApplicationScoped
class SecurityWiring implements StartCheck {

    private static final String REMEDY = "; apply 20-security.cli, see wildfly-config/README.md";
    private static final String SERVER_MODEL = "jboss.as";

    @Inject
    GuardedDoor door;

    protected SecurityWiring() {}

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (SecurityDomain.getCurrent() == null) {
            problems.add("The server gives this application no security domain" + REMEDY);
        }
        if (isDoorOpen()) {
            problems.add("The server lets everybody call guarded services" + REMEDY);
        }
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        if (Arrays.asList(server.getDomains()).contains(SERVER_MODEL)) {
            described(server, "undertow", "integratedJaspi")
                    .filter(value -> !Boolean.FALSE.equals(value))
                    .ifPresent(value -> problems.add("undertow's application-security-domain noroshi is missing, or has"
                            + " integrated-jaspi=true, which refuses every sign-in" + REMEDY));
            described(server, "ejb3", "securityDomain")
                    .filter(MISSING::equals)
                    .ifPresent(value -> problems.add("ejb3 has no application-security-domain noroshi" + REMEDY));
        }
        return problems;
    }

    private static final String MISSING = "missing";

    private boolean isDoorOpen() {
        try {
            door.open();
            return true;
        } catch (EJBAccessException closedAsItMustBe) {
            return false;
        }
    }

    /** What the server says of its half of the wiring; empty when it does not let itself be asked. */
    private static Optional<Object> described(MBeanServer server, String subsystem, String attribute) {
        try {
            ObjectName name =
                    new ObjectName(SERVER_MODEL + ":subsystem=" + subsystem + ",application-security-domain=noroshi");
            return Optional.ofNullable(server.getAttribute(name, attribute));
        } catch (InstanceNotFoundException | AttributeNotFoundException e) {
            return Optional.of(MISSING);
        } catch (JMException notToBeAsked) {
            return Optional.empty();
        }
    }
}
