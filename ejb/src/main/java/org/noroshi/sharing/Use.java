package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What a reader may want to do with what was read: the rows of the permission table. */
public enum Use {
    READ("A14-1"),
    SHOW_TO_COLLEAGUES("A14-1"),
    TELL_OWN_STAFF("A16-1"),
    PASS_TO_MEMBER("A16-1"),
    PASS_TO_CLIENT("A16-1"),
    PASS_TO_VENDOR("A16-1"),
    PASS_TO_AUTHORITY("A16-1"),
    PUBLISH("A16-1"),
    LOAD_INDICATORS("A16-2"),
    ASK_PUBLIC_SERVICES("A16-2"),
    EXPORT("A16-2"),
    RECEIVE_BY_MAIL("A16-2"),
    COMMERCIAL("A15");

    private final String article;

    Use(String article) {
        this.article = article;
    }

    /** The article of the terms that rules it, as the article map writes it. */
    public String article() {
        return article;
    }

    public String text(Locale locale) {
        return Messages.of(Use.class).text(locale, "Use." + name());
    }
}
