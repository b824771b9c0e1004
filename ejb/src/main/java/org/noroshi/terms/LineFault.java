package org.noroshi.terms;

import java.util.List;
import java.util.Locale;
import org.noroshi.platform.ErrorCode;

/**
 * A line of a text that can't be taken as it stands.
 *
 * @param line from 1
 * @param text the whole line as it was typed
 * @param args what the reason's sentence needs
 */
public record LineFault(int line, String text, ErrorCode code, List<Object> args) {

    public LineFault {
        args = List.copyOf(args);
    }

    /** Why, with the line's number, as people read it. */
    public String reason(Locale locale) {
        return code.text(locale, args.toArray());
    }
}
