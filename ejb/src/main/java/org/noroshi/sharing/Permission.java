package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/**
 * One line of the card <em>what you may do with this</em>.
 *
 * @param article of the terms that rules it, as the article map writes it
 * @param reason why, or within which bounds: a key of the bundle under {@code permission.}
 */
public record Permission(Use use, Answer answer, String article, String reason) {

    /** Ruled by the article that rules the use. */
    Permission(Use use, Answer answer, String reason) {
        this(use, answer, use.article(), reason);
    }

    /** The reason in plain words. */
    public String reason(Locale locale) {
        return Messages.of(Permission.class).text(locale, "permission." + reason);
    }
}
