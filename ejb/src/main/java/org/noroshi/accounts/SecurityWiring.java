package org.noroshi.accounts;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jboss.logging.Logger;
import org.noroshi.platform.StartCheck;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Finds out whether the server was told who guards this application (20-security.cli). A server that was not would serve
 * pages to nobody, or services to everybody; it does not start.
 *
 * <p>What the application can try, it tries: whether a guarded service is closed. Whether sign-ins would be refused is
 * read from the server's own description of itself, which can't be read while the server boots; so it is read once more
 * before the first request is answered.
 */
@ApplicationScoped
class SecurityWiring implements StartCheck {

    private static final Logger LOG = Logger.getLogger(SecurityWiring.class);
    private static final String REMEDY = "; apply 20-security.cli, see wildfly-config/README.md";
    private static final String PAGES = "jboss.as:subsystem=undertow,application-security-domain=noroshi";

    @Inject
    GuardedDoor door;

    private Boolean whole;

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
        if (refusesSignIns()) {
            problems.add("undertow's application-security-domain noroshi has integrated-jaspi=true, which refuses every"
                    + " sign-in" + REMEDY);
        }
        return problems;
    }

    /** Whether requests may be answered; found out at the first of them, with a line in the log when they may not. */
    synchronized boolean isWhole() {
        if (whole == null) {
            List<String> problems = problems();
            problems.forEach(LOG::error);
            whole = problems.isEmpty();
        }
        return whole;
    }

    private boolean isDoorOpen() {
        try {
            door.open();
            return true;
        } catch (EJBAccessException closedAsItMustBe) {
            return false;
        }
    }

    private static boolean refusesSignIns() {
        try {
            return Boolean.TRUE.equals(
                    ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(PAGES), "integratedJaspi"));
        } catch (JMException notToBeAskedNow) {
            LOG.debugf(notToBeAskedNow, "The server does not describe %s", PAGES);
            return false;
        }
    }
}
