package org.noroshi.advisories;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Tlp;

/**
 * What an analyst writes, as typed.
 *
 * @param summary up to three lines
 * @param concern how a hospital finds out whether it is concerned
 * @param products what is affected
 * @param measures what to do, in Markdown
 * @param answerBy until when hospitals should have answered
 * @param version of the draft that the analyst saw; 0 for a new one
 */
public record WriteAlert(
        String headline,
        String summary,
        String concern,
        String products,
        String measures,
        @NotNull Tlp tlp,
        @NotNull Instant answerBy,
        int version) {

    static final int HEADLINE = 120;
    static final int LINES = 3;
    static final int LINE = 120;
    static final int CONCERN = 2_000;
    static final int PRODUCTS = 4_000;
    static final int MEASURES = 10_000;

    /** The same, tidied up. */
    WriteAlert read(TypedText typed) {
        String title = typed.line("headline", headline, HEADLINE);
        String how = typed.text("concern", concern, CONCERN);
        String lines = summary(typed);
        String what = typed.text("products", products, PRODUCTS);
        String todo = typed.text("measures", measures, MEASURES);
        if (tlp == Tlp.RED) {
            typed.wrong("tlp", AdvisoriesError.RED_IS_FOR_NAMED_READERS);
        }
        return new WriteAlert(title, lines, how, what, todo, tlp, answerBy, version);
    }

    private String summary(TypedText typed) {
        List<String> lines = typed.text("summary", summary, LINES * LINE * 2)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > LINES) {
            typed.wrong("summary", AdvisoriesError.TOO_MANY_LINES, LINES);
        } else if (lines.stream().anyMatch(line -> line.length() > LINE)) {
            typed.wrong("summary", AdvisoriesError.LINE_TOO_LONG, LINE);
        }
        return String.join("\n", lines);
    }
}
