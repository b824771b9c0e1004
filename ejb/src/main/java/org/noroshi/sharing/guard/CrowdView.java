package org.noroshi.sharing.guard;

import java.util.List;
import java.util.Locale;
import org.noroshi.membership.CoarseTraits;
import org.noroshi.membership.Crowd;
import org.noroshi.platform.Messages;

/**
 * Among how many members the writer of a text is hidden, as far as the text tells what sort of hospital it is.
 *
 * @param traits of the own hospital that stand in the text
 * @param least the number below which a crowd is {@link Crowd#FEWER}
 */
public record CrowdView(CoarseTraits traits, Crowd crowd, int least) {

    /** Whether they are so few that the writer should think again. */
    public boolean few() {
        return crowd == Crowd.FEWER;
    }

    /** The traits in words, and the number. */
    public List<String> words(Locale locale) {
        return List.of(
                traits.words(locale).stream()
                        .reduce((some, more) -> Messages.of(CrowdView.class).text(locale, "crowd.and", some, more))
                        .orElse(""),
                number(locale));
    }

    /** The number in words, never nearer than its range. */
    public String number(Locale locale) {
        return Messages.of(CrowdView.class).text(locale, "crowd." + crowd, least);
    }
}
