package org.noroshi.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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

    private static final PublicSuffixes BUNDLED = new PublicSuffixes();

    private final Set<String> rules = new HashSet<>();
    private final Set<String> wildcards = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();

    private PublicSuffixes() {
        try (InputStream list = PublicSuffixes.class.getResourceAsStream("public_suffix_list.dat");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The Public Suffix List can't be read", e);
        }
    }

    /** The list that is bundled. */
    public static PublicSuffixes bundled() {
        return BUNDLED;
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

    private void add(String line) {
        String rule = line.strip().split("\\s")[0];
        if (rule.startsWith("!")) {
            exceptions.add(encoded(rule.substring(1)));
        } else if (rule.startsWith("*.")) {
            wildcards.add(encoded(rule.substring(2)));
        } else {
            rules.add(encoded(rule));
        }
    }

    /** Number of labels of the longest matching rule; 0 when none matches. */
    private int suffixLabels(String[] labels) {
        for (int start = 0; start < labels.length; start++) {
            String candidate = tail(labels, start);
            int length = labels.length - start;
            if (exceptions.contains(candidate)) {
                return length - 1;
            }
            if (rules.contains(candidate) || length > 1 && wildcards.contains(tail(labels, start + 1))) {
                return length;
            }
        }
        return 0;
    }

    private static String tail(String[] labels, int start) {
        return String.join(".", java.util.Arrays.asList(labels).subList(start, labels.length));
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
}
