package org.noroshi.sharing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.platform.Messages;

/**
 * A report as the text of a post: each section under a heading of its own, so that its structure goes wherever the text
 * goes, and comes out of it again.
 */
public final class ReportText {

    private static final String HEADING = "## ";

    private ReportText() {}

    /** The sections that say something, in their order. */
    public static String of(Map<ReportSection, String> sections, Collection<ReportSection> those, Locale language) {
        return Stream.of(ReportSection.values())
                .filter(those::contains)
                .filter(section -> !sections.getOrDefault(section, "").isBlank())
                .map(section -> HEADING + section.text(language) + "\n\n"
                        + sections.get(section).strip())
                .collect(Collectors.joining("\n\n"));
    }

    /** The sections of a text in any of the languages; empty when it has none. What stands before belongs to the first. */
    public static Map<ReportSection, String> read(String text) {
        Map<ReportSection, StringBuilder> found = new EnumMap<>(ReportSection.class);
        StringBuilder before = new StringBuilder();
        StringBuilder now = before;
        for (String line : (text == null ? "" : text).split("\n", -1)) {
            Optional<ReportSection> next = heading(line);
            if (next.isPresent()) {
                now = found.computeIfAbsent(next.get(), section -> new StringBuilder());
            } else {
                now.append(line).append('\n');
            }
        }
        if (!before.toString().isBlank() && !found.isEmpty()) {
            ReportSection first = found.keySet().iterator().next();
            found.put(first, before.append('\n').append(found.get(first)));
        }
        Map<ReportSection, String> read = new EnumMap<>(ReportSection.class);
        found.forEach((section, words) -> read.put(section, words.toString().strip()));
        return read;
    }

    /** The sections of a post by their keys, as programs read them; empty when it is no report. */
    public static Map<String, String> sections(ThreadKind kind, String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        if (kind == ThreadKind.INCIDENT) {
            read(text).forEach((section, words) -> sections.put(section.key(), words));
        }
        return sections;
    }

    private static Optional<ReportSection> heading(String line) {
        return line.startsWith(HEADING)
                ? Stream.of(ReportSection.values())
                        .filter(section -> Messages.LANGUAGES.stream()
                                .map(section::text)
                                .anyMatch(line.substring(HEADING.length()).strip()::equals))
                        .findFirst()
                : Optional.empty();
    }
}
