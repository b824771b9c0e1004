package org.noroshi.accounts;

import org.jboss.logging.Logger;

/**
 * Writes where sign-ins and tries come from, for those who defend the service. A category of its own, so that it can go
 * to a file of its own with a time of keeping of its own (annex 1-2); what is done after the sign-in never stands here,
 * except that somebody tries out ids, without which ones.
 */
final class SecurityLog {

    private static final Logger LOG = Logger.getLogger("org.noroshi.security");

    private SecurityLog() {}

    static void signedIn(String userId, String network) {
        LOG.infof("Sign-in of %s from %s", userId, plain(network));
    }

    static void refused(String network) {
        LOG.infof("Sign-in refused from %s", plain(network));
    }

    static void slowedDown(String network, long seconds) {
        LOG.warnf("Sign-in slowed down for %d s, tried from %s", seconds, plain(network));
    }

    static void bound(String userId, String network) {
        LOG.infof("%s bound to the identity provider, from %s", userId, plain(network));
    }

    static void unbound(String userId, String network) {
        LOG.infof("%s no longer bound to the identity provider, from %s", userId, plain(network));
    }

    static void counterWentBack(String userId, String network) {
        LOG.warnf(
                "Passkey of %s refused from %s: its counter went back, so there may be a copy of the device",
                userId, plain(network));
    }

    static void guessing(String userId, long seconds) {
        LOG.warnf("%s asks for many things that are not there; slowed down for %d s", userId, seconds);
    }

    private static String plain(String network) {
        return network == null ? "?" : network.replaceAll("[^0-9A-Za-z.:%_-]", "?");
    }
}
