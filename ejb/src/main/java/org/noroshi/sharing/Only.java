package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What a search can leave out beyond kind, label and time; several of them must all be true. */
public enum Only {
    /** 未解決の相談: posts in questions without an accepted answer. */
    WAITING,
    /** フォロー中: posts in threads that the reader has written in or follows. */
    WATCHED;

    public String text(Locale locale) {
        return Messages.of(Only.class).text(locale, "Only." + name());
    }
}
