package org.noroshi.sharing.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.noroshi.platform.PublicSuffixes;

/**
 * Something in a text that names one thing exactly: a vulnerability, a host, an address, a file.
 *
 * @param kind what it names
 * @param value the canonical form, never defanged
 * @param start where it begins in the source text
 * @param end where it ends in the source text, exclusive
 */
public record Identifier(Kind kind, String value, int start, int end) {

    /** What an identifier names. */
    public enum Kind {
        CVE,
        JVN,
        JVNVU,
        JVNTA,
        JVNDB,
        IPV4,
        IPV6,
        DOMAIN,
        URL,
        EMAIL,
        MD5,
        SHA1,
        SHA224,
        SHA256,
        SHA384,
        SHA512
    }

    /** Lucene refuses terms of more than 32,766 bytes; nobody looks for an address of this length letter by letter. */
    private static final int LONGEST_TOKEN = 1000;

    /** What the index keeps: the thing itself, the host it is on, and the domains above that host. */
    Set<String> indexTokens() {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(exactToken());
        host().ifPresent(host -> {
            tokens.add(cut(host));
            addParents(host, tokens);
        });
        int mask = value.indexOf('/');
        if (mask > 0 && (kind == Kind.IPV4 || kind == Kind.IPV6)) {
            tokens.add(value.substring(0, mask));
        }
        return tokens;
    }

    /** What a text must contain to be about this very thing. */
    String exactToken() {
        return cut((kind == Kind.URL ? withoutScheme() : value).toLowerCase(Locale.ROOT));
    }

    /** What a text may contain instead: the host of an address, any host under a domain. */
    Set<String> relatedTokens() {
        if (kind == Kind.DOMAIN) {
            return Set.of(under(value));
        }
        return host().filter(host -> kind == Kind.URL && !host.equals(exactToken()))
                .map(host -> Set.of(cut(host)))
                .orElse(Set.of());
    }

    /** The host that it names or stands on, in lower case; empty for what has none. */
    public Optional<String> host() {
        return switch (kind) {
            case DOMAIN -> Optional.of(value);
            case EMAIL -> Optional.of(value.substring(value.lastIndexOf('@') + 1));
            case URL -> Optional.of(hostOfUrl());
            default -> Optional.empty();
        };
    }

    private String hostOfUrl() {
        String rest = value.substring(value.indexOf("://") + 3);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(rest.lastIndexOf('@', end) + 1, end);
        if (authority.startsWith("[")) {
            return authority.substring(1, authority.indexOf(']'));
        }
        int port = authority.indexOf(':');
        return port < 0 ? authority : authority.substring(0, port);
    }

    private String withoutScheme() {
        String rest = value.substring(value.indexOf("://") + 3);
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static void addParents(String host, Set<String> tokens) {
        Optional<String> registrable = PublicSuffixes.ofRegistries().registrableDomain(host);
        if (registrable.isEmpty()) {
            return;
        }
        String parent = host;
        while (parent.length() > registrable.get().length()) {
            parent = parent.substring(parent.indexOf('.') + 1);
            tokens.add(under(parent));
        }
    }

    private static String under(String domain) {
        return cut("." + domain);
    }

    private static String cut(String token) {
        return token.length() <= LONGEST_TOKEN ? token : token.substring(0, LONGEST_TOKEN);
    }
}
