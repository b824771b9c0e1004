package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** Whether readers may put what they read into public services such as scanners: that tells others about it. */
public enum Lookup {
    /** The author has said nothing; the TLP label decides. */
    UNSAID,
    /** 外部照会をしない。 */
    FORBIDDEN,
    /** 外部照会をしてよい。 */
    ALLOWED;

    Lookup and(Lookup other) {
        if (this == FORBIDDEN || other == FORBIDDEN) {
            return FORBIDDEN;
        }
        return this == ALLOWED && other == ALLOWED ? ALLOWED : UNSAID;
    }

    public String text(Locale locale) {
        return Messages.of(Lookup.class).text(locale, "Lookup." + name());
    }
}
