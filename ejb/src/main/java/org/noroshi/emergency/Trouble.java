package org.noroshi.emergency;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What it looks like from where one stands; becomes the title of the thread, so that nobody has to invent one. */
public enum Trouble {
    /** Files can't be opened, or a note asks for money. */
    RANSOM,
    /** Somebody is, or was, inside. */
    INTRUSION,
    /** Mails are sent in our name, or an account was taken over. */
    MAIL,
    /** Data may have left the house. */
    LEAK,
    /** Systems stand still, and nobody knows why. */
    STANDSTILL,
    /** A vendor or an authority says that we are concerned. */
    TOLD,
    OTHER;

    public String text(Locale locale) {
        return Messages.of(Trouble.class).text(locale, "Trouble." + name());
    }

    /** The title of a thread about it. */
    String title(Locale locale) {
        return Messages.of(Trouble.class).text(locale, "title", text(locale));
    }
}
