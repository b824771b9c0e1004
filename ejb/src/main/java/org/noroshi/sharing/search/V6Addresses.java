package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isHex;
import static org.noroshi.sharing.search.Letters.isWord;

import java.util.Arrays;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** IPv6 addresses, and not what only looks like one. */
final class V6Addresses extends Recogniser {

    V6Addresses(Reading reading) {
        super(reading);
    }

    @Override
    void find() {
        int at = 0;
        while ((at = indexOf(":", at)) >= 0) {
            if (reading.isTaken(at)) {
                at++;
                continue;
            }
            int from = at;
            while (from > 0 && isHex(text.at(from - 1)) && !reading.isTaken(from - 1)) {
                from--;
            }
            int end = at;
            while (isHex(text.at(end)) || text.at(end) == ':' || text.at(end) == '.') {
                end++;
            }
            v6Address(from, end);
            at = Math.max(end, at + 1);
        }
    }

    private void v6Address(int runFrom, int runEnd) {
        int from = runFrom;
        int end = runEnd;
        if (isWord(text.at(from - 1))) {
            while (text.at(from) != ':') {
                from++;
            }
        }
        if (text.at(from) == ':' && text.at(from + 1) != ':') {
            from++;
        }
        if (isWord(text.at(end))) {
            return;
        }
        while (end > from && (text.at(end - 1) == '.' || (text.at(end - 1) == ':' && text.at(end - 2) != ':'))) {
            end--;
        }
        if (end - from < 3 || end - from > 45) {
            return;
        }
        String written = text.text(from, end);
        String address = IpAddresses.canonicalV6(written);
        if (address != null && (text.isReplaced(from, end) || isMeantAsV6(written))) {
            int mask = mask(end, 128);
            String bits = text.text(end, mask);
            reading.claim(Kind.IPV6, bits.equals("/128") ? address : address + bits, from, mask, Form.AS_IS);
        }
    }

    /** Not {@code a::b} of a programming language, nor eight pairs of digits that name a port of a storage network. */
    private static boolean isMeantAsV6(String written) {
        if (written.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        if (!written.contains("::")) {
            return written.length() != 23 || !written.matches("(?:[0-9A-Fa-f]{2}:){7}[0-9A-Fa-f]{2}");
        }
        String[] groups = written.replace("::", ":").split(":");
        long given = Arrays.stream(groups).filter(g -> !g.isEmpty()).count();
        return given > 2 || written.equals("::1") || written.indexOf(':') >= 3;
    }
}
