package org.noroshi.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where in a domain name the part begins that somebody has registered: {@code www.hospital.example.ac.jp} belongs to
 * {@code example.ac.jp}. Reads the Public Suffix List (publicsuffix.org, bundled with this class) by the algorithm
 * published there.
 *
 * <p>The difference to a common reading: a name whose last label the list does not know has no registrable domain
 * here, so a misspelt address is noticed.
 */
public final class PublicSuffixes {

    private static final String END_OF_REGISTRIES = "===END ICANN DOMAINS===";

    /** Names that no registry gives out but that texts use (RFC 2606, RFC 7686). */
    private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "onion");

    private static final PublicSuffixes BUNDLED;
    private static final PublicSuffixes OF_REGISTRIES;

    static {
        Part registries = new Part();
        Part companies = new Part();
        read(registries, companies);
        Part reserved = new Part();
        reserved.rules.addAll(RESERVED);
        BUNDLED = new PublicSuffixes(List.of(registries, companies));
        OF_REGISTRIES = new PublicSuffixes(List.of(registries, reserved));
    }

    private final List<Part> parts;

    private PublicSuffixes(List<Part> parts) {
        this.parts = parts;
    }

    /** The whole list: also what companies give out, so that {@code hospital.github.io} is a name of its own. */
    public static PublicSuffixes bundled() {
        return BUNDLED;
    }

    /**
     * What registries give out, and the names reserved for examples: {@code github.io} is a host like any other, {@code
     * co.jp} is not.
     */
    public static PublicSuffixes ofRegistries() {
        return OF_REGISTRIES;
    }

    /**
     * The registrable domain of a name, in lower case and ASCII form.
     *
     * @return empty when the name is itself a public suffix, ends in none, or is no domain name
     */
    public Optional<String> registrableDomain(String name) {
        Optional<String> ascii = ascii(name);
        if (ascii.isEmpty()) {
            return Optional.empty();
        }
        String[] labels = ascii.get().split("\\.", -1);
        int suffix = suffixLabels(labels);
        if (suffix == 0 || labels.length <= suffix) {
            return Optional.empty();
        }
        return Optional.of(tail(labels, labels.length - suffix - 1));
    }

    /** Whether the name is a public suffix, under which anybody may register. */
    public boolean isPublicSuffix(String name) {
        return ascii(name)
                .map(ascii -> ascii.split("\\.", -1))
                .map(labels -> suffixLabels(labels) == labels.length)
                .orElse(false);
    }

    /** Whether a name may end with this label (lower case, ASCII). */
    public boolean isTopLevel(String label) {
        return parts.stream().anyMatch(part -> part.rules.contains(label) || part.wildcards.contains(label));
    }

    /** Number of labels of the longest matching rule; 0 when none matches. */
    private int suffixLabels(String[] labels) {
        for (int start = 0; start < labels.length; start++) {
            String candidate = tail(labels, start);
            String above = tail(labels, start + 1);
            int length = labels.length - start;
            for (Part part : parts) {
                if (part.exceptions.contains(candidate)) {
                    return length - 1;
                }
                if (part.rules.contains(candidate) || length > 1 && part.wildcards.contains(above)) {
                    return length;
                }
            }
        }
        return 0;
    }

    private static void read(Part registries, Part companies) {
        try (InputStream list = PublicSuffixes.class.getResourceAsStream("public_suffix_list.dat");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            Part part = registries;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(END_OF_REGISTRIES)) {
                    part = companies;
                } else if (!line.isBlank() && !line.startsWith("//")) {
                    part.add(line.strip().split("\\s")[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The Public Suffix List can't be read", e);
        }
    }

    private static String tail(String[] labels, int start) {
        return String.join(".", Arrays.asList(labels).subList(start, labels.length));
    }

    /** The list is younger than the Unicode of {@link IDN}: letters it does not know yet are let through. */
    private static String encoded(String name) {
        return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> ascii(String name) {
        if (name == null || name.isEmpty() || name.length() > 253 || name.startsWith(".")) {
            return Optional.empty();
        }
        try {
            String ascii = encoded(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
            return ascii.isEmpty() || ascii.contains("..") ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** Rules of one section of the list. */
    private static final class Part {

        private final Set<String> rules = new HashSet<>();
        private final Set<String> wildcards = new HashSet<>();
        private final Set<String> exceptions = new HashSet<>();

        void add(String rule) {
            if (rule.startsWith("!")) {
                exceptions.add(encoded(rule.substring(1)));
            } else if (rule.startsWith("*.")) {
                wildcards.add(encoded(rule.substring(2)));
            } else {
                rules.add(encoded(rule));
            }
        }
    }
}
