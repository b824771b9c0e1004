package org.noroshi.membership;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains where anybody gets an address, for good or for ten minutes (note 3). The lists are maintained by others, see SOURCES.md. */
final class MailLists {

    private static final MailLists BUNDLED = new MailLists();

    private final Set<String> free = read("free-mail-domains.txt");
    private final Set<String> disposable = read("disposable-mail-domains.txt");

    static MailLists bundled() {
        return BUNDLED;
    }

    boolean isFree(MailDomain domain) {
        return lists(free, domain);
    }

    boolean isDisposable(MailDomain domain) {
        return lists(disposable, domain);
    }

    /** A name below a listed one counts as listed: providers give those away too. */
    private static boolean lists(Set<String> list, MailDomain domain) {
        for (String name = domain.name(); name.indexOf('.') > 0; name = name.substring(name.indexOf('.') + 1)) {
            if (list.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read(String file) {
        try (InputStream list = MailLists.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " can't be read", e);
        }
    }
}
