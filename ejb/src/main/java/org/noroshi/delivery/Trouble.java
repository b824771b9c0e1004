package org.noroshi.delivery;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** Why a mail was given up, in the terms of who has to do something about it. */
public enum Trouble {
    /** The relay refused a recipient for good, or the address is none: the address has to be corrected. */
    REFUSED,
    /** The relay could not be reached or had no time: wait, or look at the relay. */
    RELAY,
    /** The relay did not accept the login: the settings have to be corrected. */
    LOGIN,
    /** The fault lies in the application: the log says where. */
    FAULT;

    /** What the text in the outbox means. */
    static Trouble of(String error) {
        if (error.matches("55\\d.*") || "address".equals(error)) {
            return REFUSED;
        }
        if (error.matches("53\\d.*") || error.startsWith("authentication")) {
            return LOGIN;
        }
        return error.matches("[45]\\d\\d.*") || error.startsWith("no ") || error.startsWith("connection")
                ? RELAY
                : FAULT;
    }

    /** What to do, in a sentence. */
    public String text(Locale locale) {
        return Messages.of(Trouble.class).text(locale, "Trouble." + name());
    }
}
