package org.noroshi.sharing.search;

/**
 * Undoes what people do to addresses so that nobody clicks on them, in one pass over a folded text.
 *
 * <p>Known: {@code hxxp}, {@code hxtp}, {@code htxp}, {@code meow}, {@code ttp}, {@code fxp} and the like, brackets of
 * any kind around a dot, an at sign, a colon, a slash or a whole scheme, the same in words (dot, at, ドット, アット,
 * コロン, スラッシュ), half brackets ({@code evil[.example}), {@code \.}, {@code :\\}, {@code :__} and the blanks some
 * mail gateways put before dots. The result is only read by {@link IdentifierScan}: what looks like a trick in prose
 * and is none does no harm, because nothing valid comes of it.
 */
final class Refanging {

    private static final String[][] SCHEMES = {
        {"hxxps", "https"},
        {"hxxp", "http"},
        {"hxtps", "https"},
        {"hxtp", "http"},
        {"htxps", "https"},
        {"htxp", "http"},
        {"hxxxs", "https"},
        {"hxxx", "http"},
        {"h**ps", "https"},
        {"h**p", "http"},
        {"h++ps", "https"},
        {"h++p", "http"},
        {"h__ps", "https"},
        {"h__p", "http"},
        {"meows", "https"},
        {"meow", "http"},
        {"ttps", "https"},
        {"ttp", "http"},
        {"https", "https"},
        {"http", "http"},
        {"fxxps", "ftps"},
        {"fxxp", "ftp"},
        {"fxps", "ftps"},
        {"fxp", "ftp"},
        {"ftps", "ftps"},
        {"ftp", "ftp"},
    };

    /** Longer words first: the first that fits is taken. */
    private static final String[][] SIGNS = {
        {"://", "://"},
        {"//", "//"},
        {"::", "::"},
        {".", "."},
        {"。", "."},
        {"dot", "."},
        {"ドット", "."},
        {"どっと", "."},
        {"@", "@"},
        {"at", "@"},
        {"アットマーク", "@"},
        {"あっとまーく", "@"},
        {"アット", "@"},
        {"あっと", "@"},
        {":", ":"},
        {"colon", ":"},
        {"コロン", ":"},
        {"/", "/"},
        {"slash", "/"},
        {"スラッシュ", "/"},
    };

    private static final String OPENING = "[({<【〔「『〈《";
    private static final String CLOSING = "])}>】〕」』〉》";
    private static final int DEEPEST = 3;

    private final MappedText in;
    private final MappedText out;
    private boolean inHost;

    private Refanging(MappedText in) {
        this.in = in;
        this.out = new MappedText(in.source());
    }

    static MappedText of(String source) {
        Refanging refanging = new Refanging(MappedText.fold(source));
        refanging.run();
        return refanging.out;
    }

    private void run() {
        int at = 0;
        while (at < in.length()) {
            int next = step(at);
            if (next == at) {
                copy(at);
                next++;
            }
            at = next;
        }
    }

    /** Reads one trick that begins here, and returns where the text goes on; the same place when there is none. */
    private int step(int at) {
        char c = in.charAt(at);
        switch (c) {
            case 'h', 'H', 'm', 'M', 't', 'T', 'f', 'F':
                return isAsciiAlnum(in.at(at - 1)) ? at : scheme(at, at, 0);
            case '\\':
                if (in.at(at + 1) == '.' && isLabel(last()) && isLabel(in.at(at + 2))) {
                    replace(".", at, at + 2);
                    return at + 2;
                }
                return at;
            case '.':
                if (in.at(at + 1) == ']' && isLabel(last()) && isLabel(in.at(at + 2))) {
                    replace(".", at, at + 2);
                    return at + 2;
                }
                return at;
            case ' ':
                return blank(at);
            default:
                return OPENING.indexOf(c) >= 0 ? bracket(at) : at;
        }
    }

    /** {@code http:// evil .example}: only behind a scheme. */
    private int blank(int at) {
        boolean afterScheme = inHost && endsWith("://") && isLabel(in.at(at + 1));
        boolean beforeDot = inHost && isLabel(last()) && in.at(at + 1) == '.' && isLabel(in.at(at + 2));
        return afterScheme || beforeDot ? at + 1 : at;
    }

    private int scheme(int from, int at, int opened) {
        for (String[] scheme : SCHEMES) {
            int end = at + scheme[0].length();
            if (matches(at, scheme[0])) {
                int next = separator(end, opened);
                boolean asUsual =
                        scheme[0].equals(scheme[1]) && opened == 0 && next == end + 3 && in.at(end + 1) == '/';
                if (next > 0 && !asUsual) {
                    replace(scheme[1] + "://", from, next);
                    inHost = true;
                    return next;
                }
                if (next > 0) {
                    return from;
                }
            }
        }
        return from;
    }

    /** Reads {@code ://} in any disguise; returns where it ends, or -1. */
    private int separator(int from, int alreadyOpen) {
        int at = from;
        int open = alreadyOpen;
        if (open > 0 && isClosing(in.at(at))) {
            open--;
            at++;
        }
        if (isOpening(in.at(at))) {
            open++;
            at++;
        }
        if (in.at(at) != ':') {
            return -1;
        }
        at++;
        int slashes = 0;
        while (slashes < 2) {
            char c = in.at(at);
            if (open > 0 && isClosing(c)) {
                open--;
            } else if (isOpening(c) && open < DEEPEST) {
                open++;
            } else if (c == '/' || c == '\\' || c == '_') {
                slashes++;
            } else {
                return -1;
            }
            at++;
        }
        while (open > 0 && isClosing(in.at(at))) {
            open--;
            at++;
        }
        return at;
    }

    private int bracket(int from) {
        int at = from;
        int opened = 0;
        while (opened < DEEPEST && isOpening(in.at(at))) {
            opened++;
            at++;
        }
        if ("hHmMtTfF".indexOf(in.at(at)) >= 0) {
            int next = scheme(from, at, opened);
            if (next != from) {
                return next;
            }
            next = middleOfScheme(from, at);
            if (next != from) {
                return next;
            }
        }
        if (in.at(from) == '[' && opened == 1 && in.at(at) == '.' && isLabel(last()) && isLabel(in.at(at + 1))) {
            replace(".", from, at + 1);
            return at + 1;
        }
        at = skipBlanks(at);
        for (String[] sign : SIGNS) {
            if (matches(at, sign[0])) {
                int end = closed(skipBlanks(at + sign[0].length()), opened);
                if (end > 0 && fits(sign[1], from, end)) {
                    return substitute(sign[1], from, end);
                }
            }
        }
        return from;
    }

    /** {@code h[tt]p} and {@code h[xx]ps}. */
    private int middleOfScheme(int from, int at) {
        boolean letters = matches(at, "tt") || matches(at, "xx");
        boolean inside = letters && (last() == 'h' || last() == 'H') && isClosing(in.at(at + 2));
        if (!inside || !matches(at + 3, "p")) {
            return from;
        }
        int end = at + (matches(at + 4, "s") ? 5 : 4);
        int next = separator(end, 0);
        if (next < 0) {
            return from;
        }
        out.removeLast();
        replace((end == at + 5 ? "https" : "http") + "://", from - 1, next);
        inHost = true;
        return next;
    }

    private int closed(int from, int opened) {
        int at = from;
        int closed = 0;
        while (closed < opened && isClosing(in.at(at))) {
            closed++;
            at++;
        }
        return closed == 0 ? -1 : at;
    }

    /** Whether the sign stands where it can be part of an address. */
    private boolean fits(String sign, int from, int end) {
        return switch (sign) {
            case "." -> (isLabel(lastBut(' ')) || isDotAfterLabel()) && isLabel(in.at(skipBlanks(end)));
            case "@" -> isLabel(lastBut(' ')) && isLabel(in.at(skipBlanks(end)));
            case "/" -> isLabel(last());
            case "//" -> last() == ':';
            case "://" -> isAsciiAlnum(last());
            default -> in.at(from) == '[' || isLabel(last());
        };
    }

    /** {@code 192.0.2.[.]1}, a slip seen in real reports. */
    private boolean isDotAfterLabel() {
        return last() == '.' && isLabel(out.at(out.length() - 2));
    }

    private int substitute(String sign, int from, int end) {
        int next = end;
        if (sign.equals(".") || sign.equals("@")) {
            while (last() == ' ' || (last() == '.' && sign.equals("."))) {
                out.removeLast();
            }
            next = skipBlanks(end);
        }
        replace(sign, from, end);
        if (sign.equals("://") || (sign.equals("//") && endsWith("://"))) {
            inHost = true;
        }
        return next;
    }

    private void replace(String by, int from, int to) {
        for (int i = 0; i < by.length(); i++) {
            out.add(by.charAt(i), in.sourceStart(from), in.sourceEnd(to - 1), true);
        }
    }

    private void copy(int at) {
        char c = isEnclosed(in.source().charAt(in.sourceStart(at))) ? '|' : in.charAt(at);
        out.add(c, in.sourceStart(at), in.sourceEnd(at), in.isReplaced(at));
        if (c == '/' && endsWith("://")) {
            inHost = true;
        } else if (inHost && !isLabel(c) && c != '.' && c != ':' && c != '@') {
            inHost = false;
        }
    }

    /** ① and ⑴ number what follows; folded to digits they would become part of it. */
    private static boolean isEnclosed(char c) {
        return (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793) || (c >= 0x3220 && c <= 0x32BF);
    }

    private boolean endsWith(String tail) {
        int from = out.length() - tail.length();
        for (int i = 0; i < tail.length(); i++) {
            if (out.at(from + i) != tail.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private char last() {
        return out.at(out.length() - 1);
    }

    /** The last character, blanks left out, of which there may be two. */
    private char lastBut(char blank) {
        int at = out.length() - 1;
        int fewest = at - 2;
        while (at > fewest && out.at(at) == blank) {
            at--;
        }
        return out.at(at);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < from + 2 && in.at(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean matches(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = in.at(at + i);
            if (c != word.charAt(i) && Character.toLowerCase(c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpening(char c) {
        return c != 0 && OPENING.indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return c != 0 && CLOSING.indexOf(c) >= 0;
    }

    private static boolean isAsciiAlnum(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLabel(char c) {
        return Letters.isHostLetter(c);
    }
}
