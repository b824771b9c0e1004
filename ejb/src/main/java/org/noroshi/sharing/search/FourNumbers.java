package org.noroshi.sharing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** Four numbers with dots: addresses of IPv4, and not versions. {@link Hosts} comes upon them; what they are follows from what stands around them. */
final class FourNumbers extends Recogniser {

    private static final int NEIGHBOURHOOD = 24;

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

    FourNumbers(Reading reading) {
        super(reading);
    }

    /** Whether these are four numbers; what they mean is settled when all are known. */
    boolean offer(int from, int end, String written) {
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
    @Override
    void find() {
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
            reading.claim(Kind.IPV4, bits.equals("/32") ? address : address + bits, from, mask, Form.AS_IS);
            return;
        }
        int port = port(end);
        int pathEnd = port < barrenUntil || listed(port) ? port : path(from, port, LONGEST_BARE_PATH);
        if (pathEnd > port + 1 && text.text(port, pathEnd).chars().anyMatch(Character::isLetter)) {
            reading.claim(Kind.URL, "http://" + address + text.text(end, pathEnd), from, pathEnd, Form.WITHOUT_SCHEME);
        } else {
            barrenUntil = Math.max(barrenUntil, pathEnd);
            reading.claim(Kind.IPV4, address, from, end, Form.AS_IS);
        }
    }

    static boolean isNumbers(String written) {
        return written.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
