package org.noroshi.terms;

import java.util.List;
import org.noroshi.platform.InvalidInputException.Problem;

/**
 * What a document says as far as it was understood, and which lines were not or have to be mended.
 *
 * @param text everything that was recognised; may have gaps as long as there are faults
 */
public record TermsReading(TermsText text, List<LineFault> faults) {

    public TermsReading {
        faults = List.copyOf(faults);
    }

    /** Whether the document can be published as it stands. */
    public boolean isClean() {
        return faults.isEmpty();
    }

    public int articles() {
        return text.articles().size();
    }

    public long paragraphs() {
        return text.articles().stream()
                .mapToLong(article -> article.paragraphs().size())
                .sum();
    }

    public long items() {
        return text.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .mapToLong(paragraph -> paragraph.items().size())
                .sum();
    }

    List<Problem> problems(String field) {
        return faults.stream()
                .map(fault -> new Problem(field, fault.code(), fault.args()))
                .toList();
    }
}
