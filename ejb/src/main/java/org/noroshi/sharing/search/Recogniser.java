package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isAsciiLetter;
import static org.noroshi.sharing.search.Letters.isDigit;
import static org.noroshi.sharing.search.Letters.isHostLetter;
import static org.noroshi.sharing.search.Letters.isPath;
import static org.noroshi.sharing.search.Letters.isWord;

import java.util.Locale;
import java.util.Set;

/**
 * Looks for one kind of thing in a text: walks it once, with what all kinds have in common, such as where a host ends and
 * where the path behind it.
 */
abstract class Recogniser {

    private static final Set<String> SCHEMES = Set.of(
            "http", "https", "ftp", "ftps", "sftp", "ws", "wss", "tcp", "udp", "ldap", "ldaps", "rmi", "ssh", "smb",
            "rtsp", "telnet", "dns");

    static final int LONGEST_BARE_PATH = 2000;

    /** Dots of Japanese writing: a dot of a name only when a name has no other dots. */
    static final String OTHER_DOTS = "。・";

    final MappedText text;
    final Reading reading;

    Recogniser(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** Finds what it knows, in one walk through the text. */
    abstract void find();

    int hostEnd(int from) {
        int end = from;
        boolean usualDot = false;
        boolean otherDot = false;
        while (end - from <= 260) {
            char c = text.at(end);
            if (c == '.' && isHostLetter(text.at(end + 1))) {
                if (otherDot) {
                    break;
                }
                usualDot = true;
            } else if (OTHER_DOTS.indexOf(c) >= 0 && c != 0 && isHostLetter(text.at(end + 1))) {
                if (usualDot) {
                    break;
                }
                otherDot = true;
            } else if (!isHostLetter(c)) {
                break;
            }
            end++;
        }
        while (end > from && (text.at(end - 1) == '-' || text.at(end - 1) == '_')) {
            end--;
        }
        return end;
    }

    String asWritten(int from, int to) {
        return text.text(from, to).replace('。', '.').replace('・', '.');
    }

    int port(int from) {
        if (text.at(from) != ':') {
            return from;
        }
        int end = from + 1;
        while (end - from < 6 && isDigit(text.at(end))) {
            end++;
        }
        return end == from + 1 || isDigit(text.at(end)) ? from : end;
    }

    /** Where path, query and fragment of an address end. */
    int path(int from, int at, int longest) {
        if (text.at(at) != '/' && text.at(at) != '?' && text.at(at) != '#') {
            return at;
        }
        boolean plain = text.startsPlain(from);
        char before = text.at(from - 1);
        int open = 0;
        int end = at;
        while (end < text.length() && end - at < longest) {
            char c = text.charAt(end);
            if (!isPath(c) || (plain && !text.isPlain(end)) || (c == '\'' && before == '\'')) {
                break;
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
            end++;
        }
        while (end > at && isEndOfSentence(text.at(end - 1), before)) {
            end--;
        }
        return end;
    }

    static boolean isEndOfSentence(char c, char before) {
        return ".,;:!?'*(".indexOf(c) >= 0 || (c == before && (c == '_' || c == '+' || c == '~'));
    }

    /** {@code /24} behind an address; returns where it ends, or the same place. */
    int mask(int at, int most) {
        int end = at + 1;
        while (text.at(at) == '/' && end - at < 4 && isDigit(text.at(end))) {
            end++;
        }
        if (end == at + 1 || isWord(text.at(end)) || text.at(end) == '/') {
            return at;
        }
        if (text.at(end) == '.' && isWord(text.at(end + 1))) {
            return at;
        }
        return Integer.parseInt(text.text(at + 1, end)) <= most ? end : at;
    }

    int digits(int from, int most) {
        int end = from;
        while (end - from < most && isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    int schemeStart(int colon) {
        int from = colon;
        while (from > 0 && colon - from < 8 && isAsciiLetter(text.at(from - 1))) {
            from--;
        }
        for (int start = from; start < colon; start++) {
            if (SCHEMES.contains(text.text(start, colon).toLowerCase(Locale.ROOT))) {
                return start;
            }
        }
        return -1;
    }

    /** {@code a.example/b.example} and {@code 192.0.2.1/198.51.100.1} are lists, {@code :443/tcp} a protocol: no paths. */
    boolean listed(int slash) {
        if (text.at(slash) != '/') {
            return false;
        }
        if ((startsWith(slash, "/tcp") || startsWith(slash, "/udp")) && !isPath(text.at(slash + 4))) {
            return true;
        }
        int end = hostEnd(slash + 1);
        String written = asWritten(slash + 1, end);
        String name = HostNames.canonical(written);
        return IpAddresses.isV4(written) || (name != null && HostNames.isMeant(written));
    }

    interface Letter {
        boolean test(char c);
    }

    int run(int from, Letter letter) {
        int end = from;
        while (end < text.length() && letter.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    int indexOf(String word, int from) {
        for (int at = from; at <= text.length() - word.length(); at++) {
            if (text.charAt(at) == word.charAt(0) && startsWithExactly(at, word)) {
                return at;
            }
        }
        return -1;
    }

    boolean startsWithExactly(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.at(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.at(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
