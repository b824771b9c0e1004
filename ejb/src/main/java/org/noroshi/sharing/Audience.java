package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/**
 * Whom an author addresses on this service, enforced as the right to read; what readers may do next is said by
 * {@link Tlp}. Nobody is addressed by name, since there is no directory of members (article 18-5).
 */
public enum Audience {
    /** 会員全体: every user of every member, analysts, the desk. */
    ALL_MEMBERS,
    /** 事務局: the desk, and who has written in the thread. */
    DESK;

    /** Whether its readers are few enough to be told apart, as TLP:RED asks. */
    public boolean isNamed() {
        return this != ALL_MEMBERS;
    }

    public String text(Locale locale) {
        return Messages.of(Audience.class).text(locale, "Audience." + name());
    }
}
