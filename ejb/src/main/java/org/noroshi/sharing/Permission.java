package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/**
 * One line of the card <em>what you may do with this</em>.
 *
 * @param reason why, or within which bounds: a key of the bundle under {@code permission.}
 */
public record Permission(Use use, Answer answer, String reason) {

    /** The article of the terms that rules it. */
    public String article() {
        return use.article();
    }

    /** The reason in plain words. */
    public String reason(Locale locale) {
        return Messages.of(Permission.class).text(locale, "permission." + reason);
    }
}
