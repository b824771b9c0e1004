package org.noroshi.platform;

import java.util.Locale;
import java.util.Map;

/**
 * A paper of a member's own contract, as a file.
 *
 * @param file name without a folder, such as {@code withdrawal-certificate.pdf}; letters, digits, dots and hyphens
 * @param titles what it is called, by language of the interface
 */
public record ContractPaper(String file, Map<Locale, String> titles, byte[] content) {

    public ContractPaper {
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,99}")) {
            throw new IllegalArgumentException("Not a plain file name: " + file);
        }
        titles = Map.copyOf(titles);
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** What it is called in that language. */
    public String title(Locale locale) {
        return titles.get(Messages.language(locale));
    }
}
