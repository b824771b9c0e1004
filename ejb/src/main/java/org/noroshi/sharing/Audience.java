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
    /** 共有グループ: the users of the hospitals that are in the group at this moment. */
    SHARING_GROUP,
    /** 事務局: the desk, and who has written in the thread. */
    DESK;

    /** Whether it leaves members out, so that passing on to one of them needs the author's permission. */
    public boolean isNarrow() {
        return this != ALL_MEMBERS;
    }

    /**
     * Whether it is made of individual recipients, as TLP:RED asks. Who is in a group the author does not know, and
     * whoever joins it later reads along.
     */
    public boolean takesRed() {
        return this == DESK;
    }

    public String text(Locale locale) {
        return Messages.of(Audience.class).text(locale, "Audience." + name());
    }
}
