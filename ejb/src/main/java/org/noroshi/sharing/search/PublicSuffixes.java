package org.noroshi.sharing.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The Public Suffix List: which names can be registered by somebody, and which are only the ground others build on.
 *
 * <p>Only the ICANN part counts here: {@code github.io} is a host that can be attacked from, {@code co.jp} is not.
 */
final class PublicSuffixes {

    /** Names that no registry gives out but that texts use: RFC 2606, RFC 7686. */
    private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "onion");

    private static final PublicSuffixes LIST = new PublicSuffixes();

    private final Set<String> rules = new HashSet<>(RESERVED);
    private final Set<String> wildcards = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();

    private PublicSuffixes() {
        try (InputStream file = PublicSuffixes.class.getResourceAsStream("public_suffix_list.dat");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.contains("===END ICANN DOMAINS===")) {
                String rule = line.strip();
                if (!rule.isEmpty() && !rule.startsWith("//")) {
                    read(rule);
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String rule) {
        if (rule.startsWith("!")) {
            exceptions.add(ascii(rule.substring(1)));
        } else if (rule.startsWith("*.")) {
            wildcards.add(ascii(rule.substring(2)));
        } else {
            rules.add(ascii(rule));
        }
    }

    private static String ascii(String rule) {
        return IDN.toASCII(rule, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    /** Whether a name may end with this label (lower case, ASCII). */
    static boolean isTopLevel(String label) {
        return LIST.rules.contains(label) || LIST.wildcards.contains(label);
    }

    /**
     * The shortest part of the host name that somebody can have registered, or null when the whole name is a public
     * suffix. The name is lower case and ASCII and ends with a known top level.
     */
    static String registrable(String host) {
        int suffix = suffixStart(host);
        if (suffix == 0) {
            return null;
        }
        return host.substring(host.lastIndexOf('.', suffix - 2) + 1);
    }

    private static int suffixStart(String host) {
        int start = 0;
        while (true) {
            String rest = host.substring(start);
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return start;
            }
            if (LIST.exceptions.contains(rest)) {
                return start + dot + 1;
            }
            if (LIST.rules.contains(rest) || LIST.wildcards.contains(rest.substring(dot + 1))) {
                return start;
            }
            start += dot + 1;
        }
    }
}
