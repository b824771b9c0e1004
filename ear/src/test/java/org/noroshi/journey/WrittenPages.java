package org.noroshi.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages as they are written, and what is included in them. */
final class WrittenPages {

    private static final Path PAGES = Path.of(System.getProperty("noroshi.pages"));
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    private WrittenPages() {}

    /** What is written in each, by its address. */
    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                String page = "/"
                        + PAGES.relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
                all.put(page, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Those that have an address, with what they read from it. */
    static Map<String, List<String>> parameters() {
        return all().entrySet().stream()
                .filter(page -> !page.getKey().startsWith("/WEB-INF/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> PARAMETER
                                .matcher(page.getValue())
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
