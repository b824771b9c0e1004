package org.noroshi.knowledge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.Marking;

/**
 * A proposed article as somebody sees it who was asked.
 *
 * @param source thread from which it comes
 * @param sourceTitle empty when the viewer can't read it any more
 * @param marking label and conditions that the article will have
 * @param freer whether the label is less strict than the thread's
 * @param asked how many authors are asked
 * @param said what the viewer has said
 * @param article the published thread
 */
public record ArticleCard(
        UUID id,
        UUID source,
        Optional<String> sourceTitle,
        String title,
        String text,
        String html,
        Marking marking,
        boolean freer,
        int asked,
        ArticleState state,
        Consent said,
        Instant answerBy,
        Optional<UUID> article,
        Actions actions) {

    /** What the viewer may do here and now. */
    public record Actions(
            boolean proposer, boolean mayAgree, boolean mayTakeBack, boolean mayRefuse, boolean mayPublish) {}
}
