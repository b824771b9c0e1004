package org.noroshi.audit;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** Why the log is verified. */
public enum VerificationOccasion {
    NIGHTLY,
    OFFICER;

    /** The words that people read. */
    public String text(Locale locale) {
        return Messages.of(VerificationOccasion.class).text(locale, "VerificationOccasion." + name());
    }
}
