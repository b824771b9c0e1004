package org.noroshi.sharing.search;

import java.util.Comparator;
import java.util.List;

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

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.identifier().start())
            .thenComparing(finding -> finding.identifier().end(), Comparator.reverseOrder());

    private IdentifierScan() {}

    /** Everything in the text, in the order of the source; an address may contain further findings. */
    static List<Finding> of(String source) {
        return of(Refanging.of(source));
    }

    /** The order counts: what one recogniser has claimed is left alone by those that come after it. */
    static List<Finding> of(MappedText text) {
        Reading reading = Reading.of(text);
        FourNumbers numbers = new FourNumbers(reading);
        List.of(
                        new Urls(reading),
                        new EncodedUrls(reading),
                        new MailAddresses(reading),
                        new V6Addresses(reading),
                        new Hosts(reading, numbers),
                        numbers,
                        new NumbersAndHashes(reading))
                .forEach(Recogniser::find);
        reading.found().sort(IN_ORDER);
        return reading.found();
    }
}
