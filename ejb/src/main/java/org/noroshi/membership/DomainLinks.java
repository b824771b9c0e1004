package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;

/**
 * What proves that a domain is an institution's own: the text of a TXT record and the key in a mail. Both are made with
 * the seal's key from the institution and the domain, so that nothing secret is stored and nobody else's fits.
 */
@ApplicationScoped
class DomainLinks {

    private static final String PREFIX = "noroshi-verification=";
    private static final int LENGTH = 32;

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    /** The name under which the record is looked for: below the domain, so that it meets no other one. */
    String recordName(String domain) {
        return "_noroshi." + domain;
    }

    String recordText(UUID organisation, String domain) {
        return PREFIX + seal.tag("domain-txt", organisation, domain).substring(0, LENGTH);
    }

    String mailKey(UUID organisation, String domain, int round) {
        return seal.tag("domain-mail", organisation, domain, round);
    }

    boolean isMailKey(UUID organisation, String domain, int round, String given) {
        return MessageDigest.isEqual(
                mailKey(organisation, domain, round).getBytes(StandardCharsets.US_ASCII),
                (given == null ? "" : given).getBytes(StandardCharsets.UTF_8));
    }

    String mailUrl(UUID organisation, String domain, int round) {
        return settings.publicUrl() + "/portal/hospital/domain?name="
                + URLEncoder.encode(domain, StandardCharsets.UTF_8) + "&key=" + mailKey(organisation, domain, round);
    }
}
