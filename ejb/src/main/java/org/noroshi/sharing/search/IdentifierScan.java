package org.noroshi.sharing.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.noroshi.sharing.search.Identifier.Kind;

/**
 * One reading of one text. Every recogniser walks the text once and looks at a bounded neighbourhood, so a long text
 * takes proportionally long and no longer.
 *
 * <p>A name ends where the script changes, not at a blank: Japanese has none around {@code 通信先evil.exampleへ}.
 */
final class IdentifierScan {

    /** How a thing stood in the source. */
    enum Form {
        AS_IS,
        WITHOUT_SCHEME,
        ENCODED
    }

    /** An identifier and how it was written. */
    record Finding(Identifier identifier, Form form) {}

    private static final Set<String> SCHEMES = Set.of(
            "http", "https", "ftp", "ftps", "sftp", "ws", "wss", "tcp", "udp", "ldap", "ldaps", "rmi", "ssh", "smb",
            "rtsp", "telnet", "dns");

    private static final int NEIGHBOURHOOD = 24;
    private static final int LONGEST_BARE_PATH = 2000;

    private static final Pattern VERSION_BEFORE = Pattern.compile("(?i)(?:"
            + "(?:(?<![a-z])(?:versions?|ver|releases?|revision|rev|sdk|oid|v)|(?:バー|ヴァー)ジョン(?:番号|情報)?|版数|版)"
            + "[\\s:.=はがをのにも、「『(\"#-]{0,4}"
            + "|(?:(?<![a-z])(?:builds?|firmware|fw|patch|section|chapter|sec)"
            + "|ファームウ[ェエ]ア|ファーム|ビルド|リリース|リビジョン|パッチ|第|項番|図|表|§)[\\s:.=「『(#-]{0,2}"
            + "|(?<![a-z])(?:before|prior to|(?:earlier|older|later|newer) than)\\s|[<>≤≥≦≧]=?\\s?"
            + ")v?$");

    private static final Pattern VERSION_AFTER = Pattern.compile("(?i)^(?:[\\s)」』\"]{0,2}(?:"
            + "以前|以降|以下|未満|以上|より前|より古|(?:および|及び)(?:それ)?以前|(?:に|へ|への)アップ(?:デート|グレード)"
            + "|(?:の|を含む|という)[旧新]?バージョン|版|節|項|章|条|(?:and|or) (?:earlier|later|prior|below|above))"
            + "|:\\*:)");

    private static final Pattern LIST_BETWEEN =
            Pattern.compile("(?i)^[\\s,、・/~〜～-]{0,3}(?:と|や|か|から|および|及び|または|又は|ならびに|and|or|to|through)?[\\s,、]{0,2}v?$");

    /** Dots of Japanese writing: a dot of a name only when a name has no other dots. */
    private static final String OTHER_DOTS = "。・";

    private final MappedText text;
    private final List<Finding> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final List<Numbers> numbers = new ArrayList<>();

    /** Up to here the text was read as a path and none was found; it is not read again. */
    private int barrenUntil;

    /** Four numbers with dots: an address or a version. */
    private static final class Numbers {
        final int start;
        final int end;
        final String value;
        boolean isVersion;

        Numbers(int start, int end, String value) {
            this.start = start;
            this.end = end;
            this.value = value;
        }
    }

    private IdentifierScan(MappedText text) {
        this.text = text;
    }

    /** Everything in the text, in the order of the source; an address may contain further findings. */
    static List<Finding> of(String source) {
        return of(Refanging.of(source));
    }

    static List<Finding> of(MappedText text) {
        IdentifierScan scan = new IdentifierScan(text);
        scan.urls();
        scan.encodedUrls();
        scan.mails();
        scan.v6Addresses();
        scan.hosts();
        scan.settleNumbers();
        scan.words();
        scan.found.sort(Comparator.comparingInt((Finding f) -> f.identifier().start())
                .thenComparing(f -> f.identifier().end(), Comparator.reverseOrder()));
        return scan.found;
    }

    private void add(Kind kind, String value, int from, int to, Form form) {
        found.add(new Finding(new Identifier(kind, value, text.sourceStart(from), text.sourceEnd(to - 1)), form));
    }

    private void claim(Kind kind, String value, int from, int to, Form form) {
        add(kind, value, from, to, form);
        taken.set(from, to);
    }

    // ---- addresses with a scheme

    private void urls() {
        int nestedIn = 0;
        int at = 0;
        while ((at = indexOf("://", at)) >= 0) {
            int from = schemeStart(at);
            at += 3;
            if (from >= 0 && from >= nestedIn) {
                boolean nested = taken.get(from);
                int end = url(from, at);
                if (nested && end > 0) {
                    nestedIn = end;
                }
            }
        }
    }

    private int schemeStart(int colon) {
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

    private int url(int from, int afterScheme) {
        int host = afterUser(afterScheme);
        int hostEnd;
        String name;
        if (text.at(host) == '[') {
            hostEnd = host + 1;
            while (hostEnd - host < 48
                    && (isHex(text.at(hostEnd)) || text.at(hostEnd) == ':' || text.at(hostEnd) == '.')) {
                hostEnd++;
            }
            String address = text.at(hostEnd) == ']' ? IpAddresses.canonicalV6(text.text(host + 1, hostEnd)) : null;
            if (address == null) {
                return -1;
            }
            hostEnd++;
            name = "[" + address + "]";
        } else {
            hostEnd = hostEnd(host);
            String written = asWritten(host, hostEnd);
            name = IpAddresses.isV4(written) ? written : HostNames.canonical(written);
            if (name == null) {
                return -1;
            }
        }
        int end = port(hostEnd);
        String scheme = text.text(from, afterScheme).toLowerCase(Locale.ROOT);
        String user = text.text(afterScheme, host);
        String port = text.text(hostEnd, end);
        int pathEnd = path(from, end, text.length());
        claim(Kind.URL, scheme + user + name + port + text.text(end, pathEnd), from, pathEnd, Form.AS_IS);
        return pathEnd;
    }

    /** {@code user:password@}, if there is any. */
    private int afterUser(int from) {
        int at = from;
        while (at - from < 64 && (isLocalPart(text.at(at)) || text.at(at) == ':')) {
            at++;
        }
        return at > from && text.at(at) == '@' && isWord(text.at(at - 1)) ? at + 1 : from;
    }

    private int hostEnd(int from) {
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

    private String asWritten(int from, int to) {
        return text.text(from, to).replace('。', '.').replace('・', '.');
    }

    private int port(int from) {
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
    private int path(int from, int at, int longest) {
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

    private static boolean isEndOfSentence(char c, char before) {
        return ".,;:!?'*(".indexOf(c) >= 0 || (c == before && (c == '_' || c == '+' || c == '~'));
    }

    // ---- mail addresses

    private void mails() {
        int at = 0;
        while ((at = indexOf("@", at)) >= 0) {
            int sign = at++;
            if (!taken.get(sign)) {
                mail(sign);
            }
        }
    }

    private void mail(int sign) {
        int from = sign;
        while (from > 0 && sign - from < 64 && isLocalPart(text.at(from - 1)) && !taken.get(from - 1)) {
            from--;
        }
        while (from < sign && ".'-+*_%".indexOf(text.at(from)) >= 0) {
            from++;
        }
        int end = hostEnd(sign + 1);
        String host = HostNames.canonical(asWritten(sign + 1, end));
        if (from < sign && host != null && text.at(sign - 1) != '.') {
            claim(Kind.EMAIL, text.text(from, sign).toLowerCase(Locale.ROOT) + "@" + host, from, end, Form.AS_IS);
        }
    }

    // ---- IPv6

    private void v6Addresses() {
        int at = 0;
        while ((at = indexOf(":", at)) >= 0) {
            if (taken.get(at)) {
                at++;
                continue;
            }
            int from = at;
            while (from > 0 && isHex(text.at(from - 1)) && !taken.get(from - 1)) {
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
            claim(Kind.IPV6, bits.equals("/128") ? address : address + bits, from, mask, Form.AS_IS);
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

    /** {@code /24} behind an address; returns where it ends, or the same place. */
    private int mask(int at, int most) {
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

    // ---- hosts and IPv4

    private void hosts() {
        int at = 0;
        while (at < text.length()) {
            if (taken.get(at) || !isHostLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            boolean dots = false;
            while (end < text.length() && !taken.get(end)) {
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
        if (isNumbers(written)) {
            return v4(from, end, written);
        }
        if (written.regionMatches(true, 0, "ip", 0, 2) && isNumbers(written.substring(2))) {
            return v4(from + 2, end, written.substring(2));
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
            claim(Kind.URL, "http://" + name + rest, from, pathEnd, Form.WITHOUT_SCHEME);
        } else {
            claim(Kind.DOMAIN, name, from, end, Form.AS_IS);
        }
        return true;
    }

    /** {@code a.example/b.example} and {@code 192.0.2.1/198.51.100.1} are lists, {@code :443/tcp} a protocol: no paths. */
    private boolean listed(int slash) {
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

    /** {@code 192.0.2.1-192.0.2.9} and {@code block_192.0.2.1}. */
    private boolean hyphenated(int from, int end) {
        boolean any = false;
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '-' || text.charAt(i) == '_') {
                String part = text.text(start, i);
                if (isNumbers(part)) {
                    any |= v4(start, i, part);
                }
                start = i + 1;
            }
        }
        return any;
    }

    private boolean v4(int from, int end, String written) {
        if (!IpAddresses.isV4(written)) {
            return false;
        }
        if (text.isReplaced(from, end)) {
            addV4(from, end, written);
        } else {
            Numbers candidate = new Numbers(from, end, written);
            boolean nothing = written.startsWith("0.") && !written.equals("0.0.0.0");
            String before = text.text(Math.max(0, from - NEIGHBOURHOOD), from);
            String after = text.text(end, Math.min(text.length(), end + NEIGHBOURHOOD));
            candidate.isVersion = nothing
                    || VERSION_BEFORE.matcher(before).find()
                    || VERSION_AFTER.matcher(after).find();
            numbers.add(candidate);
        }
        return true;
    }

    /** What stands in a list with a version is a version. */
    private void settleNumbers() {
        for (int i = 1; i < numbers.size(); i++) {
            numbers.get(i).isVersion |= numbers.get(i - 1).isVersion && inOneList(i);
        }
        for (int i = numbers.size() - 1; i > 0; i--) {
            numbers.get(i - 1).isVersion |= numbers.get(i).isVersion && inOneList(i);
        }
        for (Numbers candidate : numbers) {
            if (!candidate.isVersion) {
                addV4(candidate.start, candidate.end, candidate.value);
            }
        }
    }

    private boolean inOneList(int i) {
        int from = numbers.get(i - 1).end;
        int to = numbers.get(i).start;
        return to - from <= 12 && LIST_BETWEEN.matcher(text.text(from, to)).find();
    }

    private void addV4(int from, int end, String address) {
        int mask = mask(end, 32);
        if (mask > end) {
            String bits = text.text(end, mask);
            claim(Kind.IPV4, bits.equals("/32") ? address : address + bits, from, mask, Form.AS_IS);
            return;
        }
        int port = port(end);
        int pathEnd = port < barrenUntil || listed(port) ? port : path(from, port, LONGEST_BARE_PATH);
        if (pathEnd > port + 1 && text.text(port, pathEnd).chars().anyMatch(Character::isLetter)) {
            claim(Kind.URL, "http://" + address + text.text(end, pathEnd), from, pathEnd, Form.WITHOUT_SCHEME);
        } else {
            barrenUntil = Math.max(barrenUntil, pathEnd);
            claim(Kind.IPV4, address, from, end, Form.AS_IS);
        }
    }

    private static boolean isNumbers(String written) {
        return written.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    // ---- vulnerability numbers and hashes: in addresses too

    private void words() {
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
            add(Kind.CVE, value, from, end, Form.AS_IS);
        }
    }

    private void jvn(int from) {
        if (startsWith(from, "jvndb") && isHyphen(text.at(from + 5))) {
            int year = digits(from + 6, 4);
            int end = digits(year + 1, 6);
            if (year == from + 10 && isHyphen(text.at(year)) && end == year + 7 && !isWord(text.at(end))) {
                String value = "JVNDB-" + text.text(from + 6, year) + "-" + text.text(year + 1, end);
                add(Kind.JVNDB, value, from, end, Form.AS_IS);
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
            add(kind, kind + "#" + text.text(at, end).toUpperCase(Locale.ROOT), from, end, Form.AS_IS);
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
            add(kind, text.text(from, end).toLowerCase(Locale.ROOT), from, end, Form.AS_IS);
        }
    }

    // ---- addresses in other codes

    private void encodedUrls() {
        int at = 0;
        while ((at = indexOf("%", at)) >= 0) {
            int colon = at++;
            if (startsWith(colon, "%3a%2f%2f")) {
                int from = schemeStart(colon);
                int end = run(colon, c -> isWord(c) || "%-._~".indexOf(c) >= 0);
                if (from >= 0) {
                    encoded(from, end, percentDecoded(text.text(from, end)));
                }
                at = end;
            }
        }
        at = 0;
        while (at < text.length()) {
            int end = run(at, c -> isWord(c) || "+/=-_".indexOf(c) >= 0);
            if (end - at >= 20 && startsWithExactly(at, "aHR0c")) {
                encoded(at, end, base64Decoded(text.text(at, end)));
            } else if (end - at >= 22 && startsWith(at, "68747470")) {
                int hexEnd = run(at, IdentifierScan::isHex);
                encoded(at, hexEnd, hexDecoded(text.text(at, hexEnd)));
            }
            at = end + 1;
        }
    }

    private void encoded(int from, int end, String decoded) {
        if (decoded == null || decoded.length() > 4096) {
            return;
        }
        IdentifierScan inner = new IdentifierScan(MappedText.fold(decoded));
        inner.urls();
        for (Finding finding : inner.found) {
            if (finding.identifier().start() == 0) {
                claim(Kind.URL, finding.identifier().value(), from, end, Form.ENCODED);
            }
        }
    }

    private static String percentDecoded(String code) {
        try {
            return URLDecoder.decode(code, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPercent) {
            return null;
        }
    }

    private static String base64Decoded(String code) {
        String usual = code.replace('-', '+').replace('_', '/');
        int end = usual.indexOf('=');
        String letters = end < 0 ? usual : usual.substring(0, end);
        try {
            return ascii(Base64.getDecoder().decode(letters));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static String hexDecoded(String code) {
        return ascii(HexFormat.of().parseHex(code.substring(0, code.length() & ~1)));
    }

    private static String ascii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0x20 || b == 0x7F) {
                return null;
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    // ---- characters

    /** Letters of the scripts that host names are written in here; kana and kanji end a name. */
    static boolean isHostLetter(char c) {
        if (c < 0x80) {
            return isWord(c) || c == '-' || c == '_';
        }
        return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
                || (c >= 0x370 && c <= 0x52F && Character.isLetter(c))
                || (c >= 0x1E00 && c <= 0x1EFF);
    }

    private static boolean isWord(char c) {
        return isDigit(c) || isAsciiLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '_' || c == 'ー' || c == '—' || c == '―';
    }

    private static boolean isLocalPart(char c) {
        return isWord(c) || (c != 0 && "._%+-'".indexOf(c) >= 0);
    }

    private static boolean isPath(char c) {
        return isWord(c) || (c != 0 && "-._~:/?#@!$&'()*+,;=%".indexOf(c) >= 0);
    }

    private int digits(int from, int most) {
        int end = from;
        while (end - from < most && isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private interface Letter {
        boolean test(char c);
    }

    private int run(int from, Letter letter) {
        int end = from;
        while (end < text.length() && letter.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int indexOf(String word, int from) {
        for (int at = from; at <= text.length() - word.length(); at++) {
            if (text.charAt(at) == word.charAt(0) && startsWithExactly(at, word)) {
                return at;
            }
        }
        return -1;
    }

    private boolean startsWithExactly(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.at(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.at(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
