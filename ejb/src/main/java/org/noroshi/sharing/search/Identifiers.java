package org.noroshi.sharing.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises in free text what names one thing exactly: CVE and JVN numbers, IP addresses, domains, URLs, mail
 * addresses and hashes; defanged or not, full-width or not, glued to Japanese text or not.
 *
 * <p>Telephone numbers, dates, version numbers and file names are none. A post and a question about it are read by the
 * same rules, so each written form finds every other.
 */
public final class Identifiers {

    private Identifiers() {}

    /**
     * All identifiers in the order of the text, with their places in it. An address can contain others: the hash in the
     * path of a URL is found too.
     */
    public static List<Identifier> find(String text) {
        return IdentifierScan.of(text).stream()
                .map(IdentifierScan.Finding::identifier)
                .toList();
    }

    /**
     * What the index keeps of these texts so that they are found exactly; goes into the keyword field {@link
     * ThreadQuery#IDENTIFIERS}. Missing texts are left out.
     */
    public static Set<String> canonicalTokens(String... texts) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                IdentifierScan.of(text)
                        .forEach(found -> tokens.addAll(found.identifier().indexTokens()));
            }
        }
        return tokens;
    }
}
