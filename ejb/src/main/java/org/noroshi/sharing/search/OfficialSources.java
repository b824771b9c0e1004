package org.noroshi.sharing.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where public bodies publish and vulnerabilities are registered: ministries, local government, IPA, JPCERT/CC, NVD. A short
 * list of our own; no host is on it where anybody could put a page.
 */
public final class OfficialSources {

    private static final Set<String> DOMAINS = read();

    private OfficialSources() {}

    /** Whether the host is one of these or below one of them. */
    public static boolean includes(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        while (!DOMAINS.contains(name)) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(dot + 1);
        }
        return true;
    }

    private static Set<String> read() {
        try (InputStream list = OfficialSources.class.getResourceAsStream("official-sources.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
