package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isDigit;
import static org.noroshi.sharing.search.Letters.isHex;
import static org.noroshi.sharing.search.Letters.isHyphen;
import static org.noroshi.sharing.search.Letters.isWord;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** Numbers of vulnerabilities, and hashes; also where something else was found already. */
final class NumbersAndHashes extends Recogniser {

    NumbersAndHashes(Reading reading) {
        super(reading);
    }

    @Override
    void find() {
        int at = 0;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (isWord(text.at(end))) {
                end++;
            }
            char first = text.charAt(at);
            if (first == 'C' || first == 'c') {
                cve(at);
            } else if (first == 'J' || first == 'j') {
                jvn(at);
            }
            hash(at, end);
            at = end;
        }
    }

    private void cve(int from) {
        if (!startsWith(from, "cve")) {
            return;
        }
        int year = from + 3;
        if (isHyphen(text.at(year)) || " :#".indexOf(text.at(year)) >= 0) {
            year++;
        }
        int yearEnd = digits(year, 4);
        if (yearEnd != year + 4 || !isHyphen(text.at(yearEnd))) {
            return;
        }
        int end = digits(yearEnd + 1, 19);
        if (end >= yearEnd + 5 && !isWord(text.at(end))) {
            String value = "CVE-" + text.text(year, yearEnd) + "-" + text.text(yearEnd + 1, end);
            reading.add(Kind.CVE, value, from, end, Form.AS_IS);
        }
    }

    private void jvn(int from) {
        if (startsWith(from, "jvndb") && isHyphen(text.at(from + 5))) {
            int year = digits(from + 6, 4);
            int end = digits(year + 1, 6);
            if (year == from + 10 && isHyphen(text.at(year)) && end == year + 7 && !isWord(text.at(end))) {
                String value = "JVNDB-" + text.text(from + 6, year) + "-" + text.text(year + 1, end);
                reading.add(Kind.JVNDB, value, from, end, Form.AS_IS);
            }
        } else if (startsWith(from, "jvnvu")) {
            jvnNumber(Kind.JVNVU, from, from + 5, 6);
        } else if (startsWith(from, "jvnta")) {
            jvnNumber(Kind.JVNTA, from, from + 5, 8);
        } else if (startsWith(from, "jvn")) {
            jvnNumber(Kind.JVN, from, from + 3, 8);
        }
    }

    private void jvnNumber(Kind kind, int from, int afterName, int fewest) {
        int at = afterName;
        while (text.at(at) == ' ' && at < afterName + 2) {
            at++;
        }
        boolean sign = text.at(at) == '#' || text.at(at) == '♯';
        if (sign) {
            at++;
            while (text.at(at) == ' ' && at < afterName + 4) {
                at++;
            }
        } else if (at > afterName) {
            return;
        }
        int end = digits(at, 8);
        if (sign && kind == Kind.JVN && end < at + 8) {
            while (end < at + 8 && isHex(text.at(end))) {
                end++;
            }
        }
        if (end - at >= (sign ? fewest : 8) && !isWord(text.at(end))) {
            reading.add(kind, kind + "#" + text.text(at, end).toUpperCase(Locale.ROOT), from, end, Form.AS_IS);
        }
    }

    private void hash(int from, int end) {
        Kind kind =
                switch (end - from) {
                    case 32 -> Kind.MD5;
                    case 40 -> Kind.SHA1;
                    case 56 -> Kind.SHA224;
                    case 64 -> Kind.SHA256;
                    case 96 -> Kind.SHA384;
                    case 128 -> Kind.SHA512;
                    default -> null;
                };
        if (kind == null) {
            return;
        }
        boolean letter = false;
        Set<Character> different = new HashSet<>();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!isHex(c)) {
                return;
            }
            letter |= !isDigit(c);
            different.add(c);
        }
        if (letter && different.size() > 2) {
            reading.add(kind, text.text(from, end).toLowerCase(Locale.ROOT), from, end, Form.AS_IS);
        }
    }
}
