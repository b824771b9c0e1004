package org.noroshi.sharing.files;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** What the virus scanner has said of a file. */
public enum ScanState {
    /** No scanner is set up, or it does not answer yet. */
    NOT_SCANNED,
    CLEAN,
    /** Found out later; it is not handed out any more. */
    INFECTED,
    /** Malware on purpose, locked; a scanner can't look inside and need not. */
    SAMPLE;

    public String text(Locale locale) {
        return Messages.of(ScanState.class).text(locale, "ScanState." + name());
    }
}
