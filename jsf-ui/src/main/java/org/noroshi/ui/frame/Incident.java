package org.noroshi.ui.frame;

import java.security.SecureRandom;
import org.jboss.logging.Logger;

/** Names a failure of ours, so that the reader's report and the server's log can be brought together. */
final class Incident {

    /** Attribute of the request under which the failure page finds the name. */
    static final String ATTRIBUTE = "noroshi.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters that are taken for digits on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Incident() {}

    /** Writes the failure to the log and returns its name. */
    static String report(Throwable failure) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            name.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.errorf(failure, "incident %s", name);
        return name.toString();
    }
}
