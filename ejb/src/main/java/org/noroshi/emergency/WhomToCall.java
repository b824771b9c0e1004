package org.noroshi.emergency;

import java.util.List;

/**
 * Somebody to call in an emergency.
 *
 * @param number telephone number, or where it is published
 */
public record WhomToCall(String who, String number) {

    /** One a line, name and number with a bar between; a line without a bar is a name alone. */
    static List<WhomToCall> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(WhomToCall::line)
                .toList();
    }

    /** Whether a telephone can dial it. */
    public boolean dials() {
        return number.matches("[0-9#*+\\-() ]+");
    }

    private static WhomToCall line(String line) {
        int bar = Math.max(line.indexOf('|'), line.indexOf('｜'));
        return bar < 0
                ? new WhomToCall(line, "")
                : new WhomToCall(
                        line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
