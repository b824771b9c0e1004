package org.noroshi.platform;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A paper of a member's own contract, as a file.
 *
 * @param file name without a folder, such as {@code withdrawal-certificate.pdf}; letters, digits, dots and hyphens
 * @param titles what it is called, by language of the interface
 * @param writing what is in it, put on paper when it is asked for, since that may take a while and needs no transaction
 */
public record ContractPaper(String file, Map<Locale, String> titles, Supplier<byte[]> writing) {

    public ContractPaper {
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,99}")) {
            throw new IllegalArgumentException("Not a plain file name: " + file);
        }
        titles = Map.copyOf(titles);
    }

    /** What is in it. */
    public byte[] content() {
        return writing.get();
    }

    /** What it is called in that language. */
    public String title(Locale locale) {
        return titles.get(Messages.language(locale));
    }
}
