package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isHex;
import static org.noroshi.sharing.search.Letters.isLocalPart;
import static org.noroshi.sharing.search.Letters.isWord;

import java.util.Locale;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** Addresses with a scheme, also inside each other. */
final class Urls extends Recogniser {

    Urls(Reading reading) {
        super(reading);
    }

    @Override
    void find() {
        int nestedIn = 0;
        int at = 0;
        while ((at = indexOf("://", at)) >= 0) {
            int from = schemeStart(at);
            at += 3;
            if (from >= 0 && from >= nestedIn) {
                boolean nested = reading.isTaken(from);
                int end = url(from, at);
                if (nested && end > 0) {
                    nestedIn = end;
                }
            }
        }
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
        reading.claim(Kind.URL, scheme + user + name + port + text.text(end, pathEnd), from, pathEnd, Form.AS_IS);
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
}
