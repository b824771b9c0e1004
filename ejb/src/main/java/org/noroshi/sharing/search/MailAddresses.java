package org.noroshi.sharing.search;

import static org.noroshi.sharing.search.Letters.isLocalPart;

import java.util.Locale;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/** Mail addresses. */
final class MailAddresses extends Recogniser {

    MailAddresses(Reading reading) {
        super(reading);
    }

    @Override
    void find() {
        int at = 0;
        while ((at = indexOf("@", at)) >= 0) {
            int sign = at++;
            if (!reading.isTaken(sign)) {
                mail(sign);
            }
        }
    }

    private void mail(int sign) {
        int from = sign;
        while (from > 0 && sign - from < 64 && isLocalPart(text.at(from - 1)) && !reading.isTaken(from - 1)) {
            from--;
        }
        while (from < sign && ".'-+*_%".indexOf(text.at(from)) >= 0) {
            from++;
        }
        int end = hostEnd(sign + 1);
        String host = HostNames.canonical(asWritten(sign + 1, end));
        if (from < sign && host != null && text.at(sign - 1) != '.') {
            reading.claim(
                    Kind.EMAIL, text.text(from, sign).toLowerCase(Locale.ROOT) + "@" + host, from, end, Form.AS_IS);
        }
    }
}
