package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isHostLetter;

import java.util.Locale;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** Names of hosts without a scheme, with or without a path behind them. */
final class Hosts extends Recogniser {

    private final FourNumbers numbers;

    Hosts(Reading reading, FourNumbers numbers) {
        super(reading);
        this.numbers = numbers;
    }

    @Override
    void find() {
        int at = 0;
        while (at < text.length()) {
            if (reading.isTaken(at) || !isHostLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            boolean dots = false;
            while (end < text.length() && !reading.isTaken(end)) {
                char c = text.charAt(end);
                boolean dot = c == '.' || (OTHER_DOTS.indexOf(c) >= 0 && isHostLetter(text.at(end + 1)));
                if (!dot && !isHostLetter(c)) {
                    break;
                }
                dots |= dot;
                end++;
            }
            if (dots) {
                run(at, end);
            }
            at = end;
        }
    }

    private void run(int from, int end) {
        boolean usual = false;
        boolean other = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            usual |= c == '.' && i > from && i < end - 1;
            other |= OTHER_DOTS.indexOf(c) >= 0;
        }
        if (other && !usual && end - from <= 253) {
            String written = asWritten(from, end);
            if (written.equals(written.toLowerCase(Locale.ROOT)) && piece(from, end)) {
                return;
            }
        }
        int start = from;
        for (int i = from; i <= end; i++) {
            boolean isBreak = i == end
                    || OTHER_DOTS.indexOf(text.charAt(i)) >= 0
                    || (text.charAt(i) == '.' && text.at(i + 1) == '.');
            if (isBreak) {
                if (i > start) {
                    piece(start, i);
                }
                start = i + 1;
            }
        }
    }

    private boolean piece(int runFrom, int runEnd) {
        int from = runFrom;
        int end = runEnd;
        while (from < end && ".-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (end > from && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == '_' && text.charAt(from) == '_') {
                from++;
            }
            end--;
        }
        if (end - from < 4 || end - from > 253) {
            return false;
        }
        String written = asWritten(from, end);
        if (FourNumbers.isNumbers(written)) {
            return numbers.offer(from, end, written);
        }
        if (written.regionMatches(true, 0, "ip", 0, 2) && FourNumbers.isNumbers(written.substring(2))) {
            return numbers.offer(from + 2, end, written.substring(2));
        }
        return host(from, end, written) || hyphenated(from, end);
    }

    private boolean host(int from, int end, String written) {
        String name = HostNames.canonical(written);
        if (name == null) {
            return false;
        }
        boolean strong = text.isReplaced(from, end);
        boolean meant = strong || HostNames.isMeant(written);
        char before = text.at(from - 1);
        boolean inPath = before == '\\' || (before == '/' && text.at(from - 2) != '/' && text.isPlain(from - 1));
        boolean manyLabels = written.indexOf('.') != written.lastIndexOf('.');
        if ((inPath && !strong) || !(meant || manyLabels)) {
            return false;
        }
        int port = port(end);
        int pathEnd = listed(port) ? port : path(from, port, LONGEST_BARE_PATH);
        boolean hasPath = pathEnd > port + 1;
        if (!meant && !hasPath) {
            return false;
        }
        if (hasPath) {
            String rest = text.text(end, pathEnd);
            reading.claim(Kind.URL, "http://" + name + rest, from, pathEnd, Form.WITHOUT_SCHEME);
        } else {
            reading.claim(Kind.DOMAIN, name, from, end, Form.AS_IS);
        }
        return true;
    }

    /** {@code 192.0.2.1-192.0.2.9} and {@code block_192.0.2.1}. */
    private boolean hyphenated(int from, int end) {
        boolean any = false;
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '-' || text.charAt(i) == '_') {
                String part = text.text(start, i);
                if (FourNumbers.isNumbers(part)) {
                    any |= numbers.offer(start, i, part);
                }
                start = i + 1;
            }
        }
        return any;
    }
}
