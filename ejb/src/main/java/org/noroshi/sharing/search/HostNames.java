package org.noroshi.sharing.search;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.noroshi.platform.PublicSuffixes;

/** Decides whether a run of letters, digits, hyphens and dots is the name of a host. */
final class HostNames {

    /** Top levels that in running text are endings of file names far more often. */
    private static final Set<String> FILE_ENDINGS = Set.of("md", "mov", "ps", "py", "sh", "so", "zip");

    private static final Set<String> PRODUCTS = Set.of("ASP.NET", "VB.NET", "ADO.NET", "ML.NET");
    private static final Set<String> REVERSED = Set.of("com", "org", "net");
    private static final Set<String> PROGRAM_WORDS = Set.of("document", "self", "this", "window");

    private HostNames() {}

    /** The canonical name (lower case, punycode), or null when it can't be one. */
    static String canonical(String written) {
        if (written.length() > 253 || written.indexOf('.') < 0) {
            return null;
        }
        String[] labels = written.split("\\.", -1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            String label = canonicalLabel(labels[i]);
            if (label == null || (i >= labels.length - 2 && label.indexOf('_') >= 0)) {
                return null;
            }
            name.append(i == 0 ? "" : ".").append(label);
        }
        String host = name.toString();
        String last = host.substring(host.lastIndexOf('.') + 1);
        PublicSuffixes suffixes = PublicSuffixes.ofRegistries();
        return suffixes.isTopLevel(last) && suffixes.registrableDomain(host).isPresent() ? host : null;
    }

    private static String canonicalLabel(String label) {
        if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
            return null;
        }
        if (label.chars().allMatch(c -> c < 0x80)) {
            return label.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }

    /** Whether a bare name in running text, neither defanged nor in an address, is meant as a host. */
    static boolean isMeant(String written) {
        int lastDot = written.lastIndexOf('.');
        String top = written.substring(lastDot + 1);
        String lowerTop = top.toLowerCase(Locale.ROOT);
        String before = written.substring(0, lastDot);
        if (written.regionMatches(true, 0, "www.", 0, 4)) {
            return true;
        }
        if (FILE_ENDINGS.contains(lowerTop) || PRODUCTS.contains(written)) {
            return false;
        }
        boolean shouted = before.equals(before.toUpperCase(Locale.ROOT));
        if (!top.equals(lowerTop) && !(shouted && top.equals(top.toUpperCase(Locale.ROOT)))) {
            return false;
        }
        int firstDot = written.indexOf('.');
        String first = written.substring(0, firstDot).toLowerCase(Locale.ROOT);
        if (PROGRAM_WORDS.contains(first) || (firstDot < lastDot && REVERSED.contains(first))) {
            return false;
        }
        boolean numbers = before.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return !(numbers && (before.length() < 3 || before.indexOf('.') >= 0));
    }
}
