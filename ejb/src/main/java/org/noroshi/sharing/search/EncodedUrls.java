package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isWord;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Finding;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** Addresses in percent signs, Base64 or hexadecimal digits, as they stand in logs. */
final class EncodedUrls extends Recogniser {

    EncodedUrls(Reading reading) {
        super(reading);
    }

    @Override
    void find() {
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
                int hexEnd = run(at, Letters::isHex);
                encoded(at, hexEnd, hexDecoded(text.text(at, hexEnd)));
            }
            at = end + 1;
        }
    }

    private void encoded(int from, int end, String decoded) {
        if (decoded == null || decoded.length() > 4096) {
            return;
        }
        Reading inner = Reading.of(MappedText.fold(decoded));
        new Urls(inner).find();
        for (Finding finding : inner.found()) {
            if (finding.identifier().start() == 0) {
                reading.claim(Kind.URL, finding.identifier().value(), from, end, Form.ENCODED);
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
}
