package org.noroshi.indicators;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.Set;
import org.noroshi.sharing.search.Identifier;

/**
 * Names of hosts with letters that the eye takes for those of ASCII, such as a Cyrillic {@code а} in {@code bаnk}. Japanese
 * names are none: nobody reads kana or kanji as Latin letters.
 */
final class Lookalike {

    private static final Set<UnicodeScript> LIKE_LATIN = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE);

    private Lookalike() {}

    /** Whether the host that it names or stands on is written with such letters. */
    static boolean is(Identifier identifier) {
        return identifier
                .host()
                .map(host -> IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED))
                .filter(host -> host.codePoints().anyMatch(Lookalike::misleads))
                .isPresent();
    }

    private static boolean misleads(int letter) {
        return letter >= 0x80 && Character.isLetter(letter) && LIKE_LATIN.contains(UnicodeScript.of(letter));
    }
}
