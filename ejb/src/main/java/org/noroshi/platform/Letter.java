package org.noroshi.platform;

import java.util.Locale;
import java.util.Map;

/**
 * One mail to one recipient, before it is worded. The words stand in {@code org/noroshi/<kind's capability>/mail/<kind's
 * name>_<language>.txt}: first line the subject, then an empty line, then the text, with <code>${name}</code> for values.
 *
 * @param recipient what tells this recipient from the others of the same message (an account's id); only a tag of it is
 *     stored
 * @param address mail address
 * @param language of the recipient
 * @param values for the template; lines breaks are refused in those that the subject uses
 */
public record Letter(String recipient, String address, Locale language, Map<String, String> values) {

    public Letter {
        values = Map.copyOf(values);
    }
}
