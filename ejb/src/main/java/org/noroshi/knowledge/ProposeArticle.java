package org.noroshi.knowledge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Makes an article of a solved question, as far as everybody agrees.
 *
 * @param guard why it may be posted although something in it could tell who writes; null when nothing could
 */
public record ProposeArticle(@NotNull UUID thread, String title, String text, Tlp tlp, GuardReason guard) {

    public static final int TITLE = PublishThread.LONGEST_TITLE;
    public static final int TEXT = PublishThread.LONGEST_TEXT;
}
