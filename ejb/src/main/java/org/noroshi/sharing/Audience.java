package org.noroshi.sharing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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
    /** 参加者: who has answered the call and was accepted by its author; the call itself is for all members. */
    PARTICIPANTS,
    /** 参加者と事務局: the same, and the desk. */
    PARTICIPANTS_AND_DESK,
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
        return this == DESK || isCall();
    }

    /** Those of which a thread begins with a call to all members. */
    static final Set<Audience> CALLS = EnumSet.of(PARTICIPANTS, PARTICIPANTS_AND_DESK);

    /** Whether a thread to it begins with a call to all members. */
    public boolean isCall() {
        return CALLS.contains(this);
    }

    /** For whom the opening post of a thread to it is. */
    Audience ofOpening() {
        return isCall() ? ALL_MEMBERS : this;
    }

    public String text(Locale locale) {
        return Messages.of(Audience.class).text(locale, "Audience." + name());
    }
}
