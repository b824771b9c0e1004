package org.noroshi.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.noroshi.sharing.search.Identifier;
import org.noroshi.sharing.search.OfficialSources;

/**
 * Why something in a report is often no trace of an attack; the first that fits is told. Each is a group of warning lists
 * (folder {@code lists}).
 */
public enum Known {
    /** 公的機関: where warnings are published. */
    PUBLIC_BODY,
    PRIVATE_ADDRESS("rfc1918", "rfc6598", "ipv6-linklocal"),
    SPECIAL_PURPOSE("rfc5735", "rfc3849", "multicast", "special-names"),
    EMPTY_FILE("empty-hashes"),
    COMMON_FILE("common-ioc-false-positive"),
    CERTIFICATES("crl-hostname"),
    OFFICE("microsoft-office365"),
    SHORTENER("url-shortener"),
    SECURITY_BLOG("security-provider-blogpost"),
    WELL_KNOWN("moz-top500", "japanese-services"),
    CLOUD("google-gcp"),
    CONTACT("common-contact-emails");

    private final List<Warninglist> lists;

    Known(String... lists) {
        this.lists = Arrays.stream(lists).map(Warninglist::bundled).toList();
    }

    /** What is known of it. */
    public static Optional<Known> of(Identifier identifier) {
        return Arrays.stream(values()).filter(known -> known.knows(identifier)).findFirst();
    }

    private boolean knows(Identifier identifier) {
        return this == PUBLIC_BODY
                ? identifier.host().filter(OfficialSources::includes).isPresent()
                : lists.stream().anyMatch(list -> list.knows(identifier));
    }
}
